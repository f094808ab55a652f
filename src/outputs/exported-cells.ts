/** A record as it leaves the site: the documented columns and nothing else, with an address that can be opened. */
import type { Cell, PublicRecord } from '../core/record.ts';
import type { Locate, Section } from '../core/section.ts';

/** What an export needs to know of its section. */
export type Table = Pick<Section, 'name' | 'columns'>;

/**
 * Values of `record` under every column of `table`, in their order; `null` where nothing is stated.
 * `url` is written through `locate`; names of files stay as the entry gives them (`files/…`, `evidence/…`).
 */
export function exportedCells(table: Table, record: PublicRecord, locate: Locate): Record<string, Cell> {
  const cells = Object.keys(table.columns).map((key): [string, Cell] => [key, record.cells[key] ?? null]);
  return { ...Object.fromEntries(cells), url: locate(record.path) };
}
