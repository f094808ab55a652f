/** Narrowing a result, and how many records each further choice would leave. */
import { COLUMNS, type Column, type FacetTable } from './facet-table.ts';
import { decodeNumbers } from './numbers.ts';
import type { SearchState } from './state.ts';

/** A value as the panel shows it. */
export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}
export type FacetCounts = Readonly<Record<Column, readonly FacetCount[]>>;

function chosenValues(state: SearchState, column: Column): readonly string[] {
  if (column !== 'section') return state[column];
  return state.section === undefined ? [] : [state.section];
}

/** The records that one of the chosen values of a column leaves, or `undefined` when none is chosen. */
function allowed(table: FacetTable, state: SearchState, column: Column): ReadonlySet<number> | undefined {
  const chosen = chosenValues(state, column);
  if (chosen.length === 0) return undefined;
  const values = table.columns[column].filter(([value]) => chosen.includes(value));
  return new Set(values.flatMap(([, , records]) => decodeNumbers(records)));
}

/** The records that pass every facet: one of its values within a facet, all facets together. Order is kept. */
export function narrow(table: FacetTable, state: SearchState, records: readonly number[]): number[] {
  const limits = COLUMNS.flatMap((column) => allowed(table, state, column) ?? []);
  return records.filter((record) => limits.every((limit) => limit.has(record)));
}

/** Newest year first; other facets with most records first, then as in the table. */
function orderOf(column: Column): (a: FacetCount, b: FacetCount) => number {
  if (column === 'year') return (a, b) => (a.value < b.value ? 1 : -1);
  return (a, b) => b.count - a.count;
}

/**
 * Counts for every value with records left, and for chosen ones without. The values of a facet are counted as if
 * nothing were chosen in it, so that each number says what choosing that value alone would give.
 */
export function countFacets(table: FacetTable, state: SearchState, records: readonly number[]): FacetCounts {
  const limits = new Map(COLUMNS.map((column) => [column, allowed(table, state, column)]));
  const count = (column: Column): FacetCount[] => {
    const others = [...limits].flatMap(([other, limit]) => (other === column ? [] : (limit ?? [])));
    const base = new Set(records.filter((record) => others.every((limit) => limit.has(record))));
    const chosen = chosenValues(state, column);
    const known = table.columns[column].map(([value, label, list]) => ({
      value,
      label,
      count: decodeNumbers(list).filter((record) => base.has(record)).length,
      chosen: chosen.includes(value),
    }));
    const unknown = chosen
      .filter((value) => !known.some((entry) => entry.value === value))
      .map((value) => ({ value, label: value, count: 0, chosen: true }));
    return [...known, ...unknown].filter((entry) => entry.count > 0 || entry.chosen).sort(orderOf(column));
  };
  return {
    section: count('section'),
    topic: count('topic'),
    issuer: count('issuer'),
    year: count('year'),
    unit: count('unit'),
    status: count('status'),
  };
}
