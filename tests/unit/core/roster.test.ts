/** Finding the body that a name means, by day and by width of brackets. */
import { expect, test } from 'vitest';
import { rosterEntry } from '../../../src/core/issuer.ts';
import { duplicateNames, findUnit, resolveUnits, unitNames } from '../../../src/core/roster.ts';

const roster = [
  { id: 'finance', name: '区财政局', kind: 'body' },
  {
    id: 'big-data',
    name: '区大数据中心',
    kind: 'body',
    aliases: [
      { name: '区信息中心', from: '2024-01-01', to: '2026-02-28' },
      { name: '大数据中心' },
      { name: '区大数据中心' },
    ],
  },
  { id: 'towns', name: '各镇（街道）', kind: 'collective' },
  { id: 'information', name: '区信息中心（筹）', kind: 'body', aliases: [{ name: '区信息中心', from: '2026-09-01' }] },
  { id: 'data-office', name: '区数据局', kind: 'body' },
  { id: 'data-bureau', name: '区数字局', kind: 'body', aliases: [{ name: '区数据局', to: '2025-12-31' }] },
].map((entry) => rosterEntry.parse(entry));

test('a body has its current name first, and no name twice', () => {
  expect(roster[1] && unitNames(roster[1])).toEqual(['区大数据中心', '区信息中心', '大数据中心']);
});

test.each([
  ['区财政局', undefined, 'finance'],
  ['区财政局', '1999-01-01', 'finance'],
  ['各镇(街道)', undefined, 'towns'],
  ['各镇（ 街道 ）', undefined, 'towns'],
  ['大数据中心', '2020-05-05', 'big-data'],
  ['区信息中心', '2024-01-01', 'big-data'],
  ['区信息中心', '2026-02-28', 'big-data'],
  ['区信息中心', '2026-03-01', undefined],
  ['区信息中心', '2023-12-31', undefined],
  ['区信息中心', '2026-09-01', 'information'],
  ['区信息中心', undefined, 'information'],
  ['区数据局', undefined, 'data-office'],
  ['区数据局', '2026-01-01', 'data-office'],
  ['区数据局', '2025-12-31', 'data-bureau'],
  ['区财政', undefined, undefined],
  ['市财政局', undefined, undefined],
  ['', undefined, undefined],
])('%s on %s is %s', (name, day, id) => {
  expect(findUnit(roster, name, day)?.id).toBe(id);
});

test('references keep their order, and unknown names stand without a body', () => {
  const units = [
    { name: '区财政局', role: 'lead' as const },
    { name: '区民政局', role: 'support' as const },
    { name: '区信息中心', role: 'support' as const },
  ];
  const resolved = resolveUnits(units, roster, '2025-06-01');
  expect(resolved.map(({ entry }) => entry?.id)).toEqual(['finance', undefined, 'big-data']);
  expect(resolved.map(({ reference }) => reference)).toEqual(units);
});

const body = (id: string, name: string, ...aliases: { name: string; from?: string; to?: string }[]) =>
  rosterEntry.parse({ id, name, kind: 'body', aliases });

test.each([
  ['different names', [body('a', '甲局'), body('b', '乙局')], []],
  ['one current name twice', [body('a', '甲局'), body('b', '甲局'), body('c', '甲局')], ['甲局']],
  ['the width of brackets', [body('a', '甲（乙）'), body('b', '甲(乙)')], ['甲(乙)']],
  ['an alias without end', [body('a', '甲局', { name: '乙局', from: '2020-01-01' }), body('b', '乙局')], ['乙局']],
  ['a former name that passed on', [body('a', '甲局', { name: '乙局', to: '2020-01-01' }), body('b', '乙局')], []],
  [
    'aliases that meet',
    [body('a', '甲局', { name: '丙', to: '2020-01-01' }), body('b', '乙局', { name: '丙', from: '2020-01-01' })],
    ['丙'],
  ],
  [
    'aliases that follow',
    [body('a', '甲局', { name: '丙', to: '2020-01-01' }), body('b', '乙局', { name: '丙', from: '2020-01-02' })],
    [],
  ],
  ['one body repeating itself', [body('a', '甲局', { name: '甲局' }, { name: '丙' }, { name: '丙' })], []],
])('duplicates: %s', (_, entries, names) => {
  expect(duplicateNames(entries)).toEqual(names);
});

test('the rosters above and an empty one hold no duplicate', () => {
  expect(duplicateNames(roster)).toEqual([]);
  expect(duplicateNames([])).toEqual([]);
});
