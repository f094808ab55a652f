/** What each body owes: its tasks by plan, and the bodies of an issuer with their numbers. */
import { unitPath } from './address.ts';
import type { RosterEntry } from './issuer.ts';
import type { IssuerEntry, Portal, TaskView } from './portal.ts';

export interface UnitView {
  readonly issuer: IssuerEntry;
  readonly unit: RosterEntry;
  readonly path: string;
  /** Tasks whose 责任单位 cell names it, in the portal's order. */
  readonly tasks: readonly TaskView[];
}

const memo = new WeakMap<Portal, UnitView[]>();

/** Every unit of every roster, issuer by issuer. */
export function unitsOf(portal: Portal): UnitView[] {
  const known = memo.get(portal);
  if (known) return known;
  const tasks = new Map<string, TaskView[]>();
  for (const task of portal.tasks) {
    for (const path of new Set(task.owners.map((owner) => owner.path))) {
      const list = tasks.get(path);
      if (list) list.push(task);
      else tasks.set(path, [task]);
    }
  }
  const units = portal.issuers.flatMap((issuer) =>
    issuer.roster.map((unit) => {
      const path = unitPath(issuer.id, unit.id);
      return { issuer, unit, path, tasks: tasks.get(path) ?? [] };
    }),
  );
  memo.set(portal, units);
  return units;
}
