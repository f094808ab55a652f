/** The figures of a benchmark as a Markdown table: a row a figure, a column a size. */
import type { Cost } from './measure.ts';
import { type PageWeight, totalOf } from './output.ts';
import type { Result } from './rounds.ts';

const UNKNOWN = 'not measured';

/** The middle value, so that one round in which the machine was busy does not count; `undefined` when one is unknown. */
function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known.length < values.length ? undefined : known[Math.floor(known.length / 2)];
}

const cpu = (costs: readonly Cost[]) => median(costs.map((cost) => cost.cpuSeconds));
const wall = (costs: readonly Cost[]) => median(costs.map((cost) => cost.wallSeconds)) ?? 0;
const peak = (costs: readonly Cost[]) => median(costs.map((cost) => cost.peakMegabytes));

/** Compares round by round, because both halves of a round met the same load. */
function compare(a: readonly Cost[], b: readonly Cost[], how: (a: number, b: number) => number): number | undefined {
  return median(
    a.map((cost, round) => {
      const other = b[round]?.cpuSeconds;
      return cost.cpuSeconds === undefined || other === undefined ? undefined : how(cost.cpuSeconds, other);
    }),
  );
}

const fixed = (value: number | undefined, digits: number, unit = '') =>
  value === undefined ? UNKNOWN : `${value.toFixed(digits)}${unit}`;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const weight = (page: PageWeight) =>
  `${kilobytes(page.html)} + ${kilobytes(page.css)} + ${kilobytes(page.js)} = ${kilobytes(totalOf(page))}`;

type Row = readonly [name: string, value: (result: Result) => string];

const ROWS: readonly Row[] = [
  ['pages', ({ output }) => String(output.pages)],
  ['build without index: CPU s', ({ withoutIndex }) => fixed(cpu(withoutIndex), 1)],
  ['… wall s', ({ withoutIndex }) => fixed(wall(withoutIndex), 1)],
  ['… pages per s', ({ withoutIndex, output }) => fixed(output.pages / wall(withoutIndex), 0)],
  ['… largest process, MB', ({ withoutIndex }) => fixed(peak(withoutIndex), 0)],
  ['build with index: CPU s', ({ withIndex }) => fixed(cpu(withIndex), 1)],
  ['… wall s', ({ withIndex }) => fixed(wall(withIndex), 1)],
  ['… largest process, MB', ({ withIndex }) => fixed(peak(withIndex), 0)],
  [
    'index alone: CPU s',
    ({ withIndex, withoutIndex }) =>
      fixed(
        compare(withIndex, withoutIndex, (a, b) => a - b),
        1,
      ),
  ],
  [
    'index ÷ rest of the build, CPU',
    ({ withIndex, withoutIndex }) =>
      fixed(
        compare(withIndex, withoutIndex, (a, b) => (a - b) / b),
        2,
        '×',
      ),
  ],
  ['bare script, same bytes from the same files: CPU s', ({ bare }) => fixed(cpu(bare), 2)],
  [
    '… build without index ÷ this',
    ({ withoutIndex, bare }) =>
      fixed(
        compare(withoutIndex, bare, (a, b) => a / b),
        1,
        '×',
      ),
  ],
  ['bare script, only filling and writing: CPU s', ({ bareWriting }) => fixed(cpu(bareWriting), 2)],
  [
    '… build without index ÷ this',
    ({ withoutIndex, bareWriting }) =>
      fixed(
        compare(withoutIndex, bareWriting, (a, b) => a / b),
        1,
        '×',
      ),
  ],
  ['output without index: MB in files', ({ output }) => `${fixed(output.bytes / 1e6, 1)} in ${output.files}`],
  [
    'index: MB in files',
    ({ output, outputWithIndex }) =>
      `${fixed((outputWithIndex.bytes - output.bytes) / 1e6, 1)} in ${outputWithIndex.files - output.files}`,
  ],
  ['task page, gzip kB: HTML + CSS + JS', ({ output }) => weight(output.taskPage)],
  ['heaviest task page', ({ output }) => weight(output.heaviestTaskPage)],
];

/** Medians of the rounds; differences and ratios are medians of each round's own. */
export function tableOf(results: readonly Result[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['tasks', ...results.map(({ tasks }) => tasks.toLocaleString('en'))]),
    line(['---', ...results.map(() => '--:')]),
    ...ROWS.map(([name, value]) => line([name, ...results.map(value)])),
  ].join('\n');
}
