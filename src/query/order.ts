/** The order of a result: what the reader asked for, with the fictional example always last. */
import { isFictional, type Stretch } from './catalogue.ts';
import type { DayList, FacetTable } from './facet-table.ts';
import { decodeNumbers } from './numbers.ts';
import type { Sort } from './state.ts';

/** Place of each record's day in the list. */
function rankDays(days: DayList): Map<number, number> {
  return new Map(days.flatMap(([, records], rank) => decodeNumbers(records).map((record) => [record, rank] as const)));
}

/** Records by newest day, or by deadline with the soonest first and those without a day last; else as they came. */
export function sortRecords(records: readonly number[], sort: Sort, table: FacetTable | undefined): number[] {
  if (sort === 'relevance' || table === undefined) return [...records];
  const ranks = rankDays(sort === 'newest' ? table.newest : table.due);
  const key = (record: number): number => {
    const rank = ranks.get(record);
    if (rank === undefined) return Number.MAX_SAFE_INTEGER;
    return sort === 'newest' ? -rank : rank;
  };
  return [...records].sort((a, b) => key(a) - key(b) || a - b);
}

/** Direct hits before the others, and everything fictional after everything real. */
export function arrange(direct: readonly number[], others: readonly number[], stretches: readonly Stretch[]): number[] {
  const all = [...new Set([...direct, ...others])];
  const fictional = new Set(all.filter((record) => isFictional(stretches, record)));
  return [...all.filter((record) => !fictional.has(record)), ...fictional];
}
