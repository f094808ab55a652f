/** Facets: counts that come true when chosen, and orders that keep the fictional last. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments } from '../../../src/query/document.ts';
import { buildFacetTable } from '../../../src/query/facet-table.ts';
import { countFacets, narrow } from '../../../src/query/facets.ts';
import { EMPTY_STATE, type Facet, parseState, toggleFacet } from '../../../src/query/state.ts';
import { page, task } from './sample.ts';

const documents = [
  task('a-2022/1', '一', { topics: ['health'], issuer: 'a', year: 2022, units: ['a/finance'], status: 'done' }),
  task('a-2022/2', '二', {
    topics: ['health', 'housing'],
    issuer: 'a',
    year: 2022,
    status: 'under-way',
    open: true,
    due: '2022-12-31',
  }),
  task('b-2024/1', '三', { topics: ['housing'], issuer: 'b', year: 2024, units: ['b/finance'], due: '2024-06-30' }),
  task('b-2024/2', '四', {
    topics: ['education'],
    issuer: 'b',
    year: 2024,
    status: 'under-way',
    open: true,
    due: '2027-01-01',
  }),
  page('topics', 'health', '医疗卫生'),
  page('issuers', 'a', '甲区'),
  page('issuers', 'b', '乙区', { fictional: true }),
  page('units', 'a/finance', '区财政局', { issuer: 'a' }),
].sort(compareDocuments);
const table = buildFacetTable(documents);
const all = documents.map((_, record) => record);
const tasks = [0, 1, 2, 3];

test.each([
  ['', all],
  ['topic=health', [0, 1]],
  ['topic=health&topic=education', [0, 1, 3]],
  ['topic=health&year=2024', []],
  ['topic=housing&issuer=b', [2]],
  ['status=overdue', [1]],
  ['status=under-way', [1, 3]],
  ['unit=b/finance', [2]],
  ['section=tasks', tasks],
  ['section=topics', [4]],
  ['section=topics&topic=health', []],
  ['topic=nonsense', []],
  ['topic=nonsense&topic=health', [0, 1]],
  ['section=nowhere', []],
])('%j leaves %j', (query, expected) => {
  expect(narrow(table, parseState(new URLSearchParams(query)), all)).toEqual(expected);
});

const short = (query: string, facet: Facet | 'section') =>
  countFacets(table, parseState(new URLSearchParams(query)), all)[facet].map(
    ({ label, count, chosen }) => `${label} ${count}${chosen ? ' ✓' : ''}`,
  );

test.each([
  ['', 'year', ['2024年 2', '2022年 2']],
  ['year=2022', 'year', ['2024年 2', '2022年 2 ✓']],
  ['year=2022', 'topic', ['医疗卫生 2', 'housing 1']],
  ['year=2022&topic=health', 'topic', ['医疗卫生 2 ✓', 'housing 1']],
  ['year=2022&topic=education', 'topic', ['医疗卫生 2', 'housing 1', 'education 0 ✓']],
  ['topic=nonsense', 'topic', ['医疗卫生 2', 'housing 2', 'education 1', 'nonsense 0 ✓']],
  ['', 'status', ['推进中 2', '已完成 1', '未见公开进展 1', '已逾期 1']],
  ['', 'unit', ['区财政局（甲区） 1', 'b/finance（乙区） 1']],
  ['', 'issuer', ['甲区 2', '乙区（虚构示例） 2']],
  ['', 'section', ['工作任务 4', '地区政府 2', '主题 1', '责任单位 1']],
  ['year=2022', 'section', ['工作任务 2']],
] as [string, Facet | 'section', string[]][])('with %j the panel offers under %s %j', (query, facet, expected) => {
  expect(short(query, facet)).toEqual(expected);
});

test('choosing a value alone gives exactly its count, whatever else is chosen', () => {
  const value = (facet: Facet) => fc.subarray(table.columns[facet].map(([code]) => code));
  const state = fc
    .record({ topic: value('topic'), issuer: value('issuer'), year: value('year'), status: value('status') })
    .map((chosen) => ({ ...EMPTY_STATE, ...chosen }));
  fc.assert(
    fc.property(state, fc.constantFrom<Facet>('topic', 'issuer', 'year', 'unit', 'status'), (given, facet) => {
      for (const { value: code, count } of countFacets(table, given, all)[facet]) {
        const alone = toggleFacet({ ...given, [facet]: [] }, facet, code);
        expect(narrow(table, alone, all)).toHaveLength(count);
      }
    }),
  );
});
