/**
 * Records → JSON files.
 *
 * One record a line: two versions of a file can be compared line by line, and a large one can be read piece by piece.
 */
import type { Cell, PublicRecord } from '../core/record.ts';
import type { Locate } from '../core/section.ts';
import { exportedCells, type Table } from './exported-cells.ts';

/** `{section, fields, records}`: `fields` says what each key of a record means, in Chinese. */
export function sectionJson(table: Table, records: readonly PublicRecord[], locate: Locate): string {
  const fields = Object.entries(table.columns).map(
    ([key, meaning]) => `${JSON.stringify(key)}:${JSON.stringify(meaning)}`,
  );
  return [
    `{"section":${JSON.stringify(table.name)},`,
    `"fields":{\n${fields.join(',\n')}\n},`,
    `"records":${linesOf(records.map((record) => exportedCells(table, record, locate)))}}\n`,
  ].join('\n');
}

/** A table of the registry with the records to write under it. */
interface Filled {
  readonly table: Table;
  readonly records: readonly PublicRecord[];
}

/** `{plan, tasks}`: the record of one plan, the first of `plans`, and those of its tasks. */
export function planJson(plans: Filled, tasks: Filled, locate: Locate): string {
  const [plan = null] = plans.records.map((record) => exportedCells(plans.table, record, locate));
  const lines = linesOf(tasks.records.map((record) => exportedCells(tasks.table, record, locate)));
  return `{"plan":${JSON.stringify(plan)},\n"tasks":${lines}}\n`;
}

function linesOf(items: readonly Cell[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
