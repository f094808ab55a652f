/**
 * 单位名录: finds the body that a printed name means.
 *
 * Only names of the issuer's own roster count: 区财政局 of two districts are two bodies. A near name is no match.
 */
import type { Day } from './day.ts';
import type { RosterEntry } from './issuer.ts';
import { foldText } from './text.ts';
import type { UnitReference } from './unit.ts';

/** One body's right to a name, with the days between which it held it; the current name has neither. */
interface Claim {
  readonly entry: RosterEntry;
  readonly current: boolean;
  readonly name: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** A reference of a task with the body it means; `undefined` when the roster has no such name. */
export interface ResolvedUnit {
  readonly reference: UnitReference;
  readonly entry: RosterEntry | undefined;
}

/** Every name of a body: the current one first, then aliases in their order, none twice. */
export function unitNames(entry: RosterEntry): string[] {
  return [...new Set([entry.name, ...entry.aliases.map((alias) => alias.name)])];
}

/**
 * The body that `name` means, brackets and spaces of any width alike. With a `day`, an alias counts only between its own
 * days. The current name always counts, but gives way on a day on which a stated former name of another body was in use.
 */
export function findUnit(roster: readonly RosterEntry[], name: string, day?: Day): RosterEntry | undefined {
  let best: Claim | undefined;
  for (const claim of claimsOf(roster).get(nameKey(name)) ?? []) {
    if (day !== undefined && !claim.current && !coversDay(claim, day)) continue;
    if (best === undefined || rank(claim, day) > rank(best, day)) best = claim;
  }
  return best?.entry;
}

/** Looks up each reference, in order. */
export function resolveUnits(
  units: readonly UnitReference[],
  roster: readonly RosterEntry[],
  day?: Day,
): ResolvedUnit[] {
  return units.map((reference) => ({ reference, entry: findUnit(roster, reference.name, day) }));
}

/**
 * Names that two bodies hold at the same time, each once, in roster order. A former name whose end is stated may since
 * have passed to another body, so it is no duplicate of that body's current name.
 */
export function duplicateNames(roster: readonly RosterEntry[]): string[] {
  const duplicates: string[] = [];
  for (const claims of claimsOf(roster).values()) {
    const clash = claims.find((claim, index) => claims.slice(0, index).some((other) => areRivals(claim, other)));
    if (clash) duplicates.push(clash.name);
  }
  return duplicates;
}

/** Thousands of tasks ask one roster; folding its names each time would cost more than the answer. */
const known = new WeakMap<readonly RosterEntry[], ReadonlyMap<string, readonly Claim[]>>();

function claimsOf(roster: readonly RosterEntry[]): ReadonlyMap<string, readonly Claim[]> {
  const found = known.get(roster);
  if (found) return found;
  const claims = roster.flatMap((entry): Claim[] => [
    { entry, current: true, name: entry.name },
    ...entry.aliases.map((alias) => ({ ...alias, entry, current: false })),
  ]);
  const index = Map.groupBy(claims, (claim) => nameKey(claim.name));
  known.set(roster, index);
  return index;
}

function nameKey(name: string): string {
  return foldText(name).replace(/\s/g, '');
}

function coversDay(claim: Claim, day: Day): boolean {
  return (claim.from === undefined || claim.from <= day) && (claim.to === undefined || day <= claim.to);
}

/** Of several claims the higher holds; among former names without a day to judge by, the one in use last. */
function rank(claim: Claim, day: Day | undefined): string {
  if (claim.current) return '2';
  return day !== undefined && claim.to !== undefined ? '3' : `1 ${claim.to ?? '9999-12-31'}`;
}

function areRivals(a: Claim, b: Claim): boolean {
  if (a.entry === b.entry) return false;
  if (a.current || b.current) return a.to === undefined && b.to === undefined;
  return (a.from ?? '') <= (b.to ?? '9999-12-31') && (b.from ?? '') <= (a.to ?? '9999-12-31');
}
