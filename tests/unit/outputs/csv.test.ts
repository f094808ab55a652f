/** CSV files: what office software needs, and the same facts as the JSON files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicRecord } from '../../../src/core/record.ts';
import { csv, csvColumns, neutralised } from '../../../src/outputs/csv.ts';
import { sectionJson } from '../../../src/outputs/json.ts';
import { sections, tasks } from '../../../src/sections/index.ts';
import { absolute, smallPortal, underBase } from '../../fixtures/small-portal.ts';
import { parseCsv } from '../../helpers/parse-csv.ts';

const portal = smallPortal();
const BOM = '\uFEFF';

/** Rows of a file as objects under its header. */
function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text.slice(BOM.length));
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])));
}

test.each(sections.map((section) => [section.name, section] as const))(
  'the %s file has the mark of UTF-8, CRLF line ends, and as many cells in each line as in the header',
  (_, section) => {
    const text = csv(section, section.records(portal), underBase);
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = parseCsv(text.slice(BOM.length));
    expect(lines.length).toBe(section.records(portal).length + 1);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([csvColumns(section).length]));
  },
);

test.each(sections.map((section) => [section.name, section] as const))(
  'every documented field of %s has a column under its own key, and no header stands twice',
  (_, section) => {
    const headers = csvColumns(section).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(Object.keys(section.columns).filter((key) => !headers.includes(key))).toEqual([]);
  },
);

type Said = Readonly<Record<'words' | 'kind' | 'day' | 'sum', string | null>>;
type TaskLine = Readonly<Record<'id' | 'url' | 'status' | 'title' | 'requirement', string>> & { deadline: Said };

test('CSV and JSON tell the same ids, addresses, deadlines and texts', () => {
  const records = tasks.records(portal);
  const rows = rowsOf(csv(tasks, records, absolute));
  const json = JSON.parse(sectionJson(tasks, records, absolute)) as { records: TaskLine[] };
  for (const [index, record] of json.records.entries()) {
    const row = rows[index] ?? {};
    const { words, kind, day, sum } = record.deadline;
    const unmarked = (text = '') => (neutralised(text) === text && !text.startsWith("'") ? text : text.slice(1));
    expect([row['id'], row['url'], row['status']]).toEqual([record.id, record.url, record.status]);
    expect([row['deadline'], row['deadlineKind'], row['deadlineDay'], row['deadlineSum']]).toEqual(
      [words, kind, day, sum].map((part) => part ?? ''),
    );
    expect(unmarked(row['title'])).toBe(record.title);
    expect(row['requirement']).toBe(record.requirement);
  }
});

test('addresses are written through the deployment', () => {
  expect(rowsOf(csv(tasks, tasks.records(portal), absolute))[0]?.['url']).toBe(
    'https://portal.example/open/tasks/jia-2026/1/',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A1', "'＠A1"],
  ['\t=1', "'\t=1"],
  ['\t甲', "'\t甲"],
  ['\r甲', "'\r甲"],
  ['\n甲', "'\n甲"],
  [' =1', "' =1"],
  ['\u3000＝1', "'\u3000＝1"],
  ["'=1", "''=1"],
])('text that could run, %j, is written %j', (text, written) => {
  expect(neutralised(text)).toBe(written);
});

test.each(['区财政局', '1=1', '第1项', '', "'引号'", '2026-06-30', '（一）', '—'])('%j is written as it is', (text) => {
  expect(neutralised(text)).toBe(text);
});

const nasty = fc.string({
  unit: fc.constantFrom('=', '＝', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', ' ', '甲'),
});

test('no text begins like a formula once written, and none is lost', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const record: PublicRecord = {
        section: 'x',
        id: 'x',
        path: '/x/',
        title: 'x',
        summary: '',
        fictional: false,
        facets: { topic: [], issuer: 'x', year: 2026, unit: [] },
        cells: { words: text },
        file: 'x.md',
      };
      const [row] = rowsOf(csv({ name: 'x', columns: { words: '文字', url: '地址' } }, [record], (path) => path));
      const written = row?.['words'] ?? '';
      expect(written).toBe(neutralised(text));
      expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(neutralised(written) === written ? written : written.slice(1)).toBe(text);
    }),
  );
});
