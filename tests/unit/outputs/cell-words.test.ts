/** Cells in words: nothing is lost on the way, and nothing is said twice. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/record.ts';
import { cellWords, membersOf, partOf } from '../../../src/outputs/cell-words.ts';

const unit = (name: string, more: Record<string, Cell> = {}): Cell => ({
  id: 'x',
  name,
  role: 'responsible',
  etc: false,
  group: null,
  ...more,
});

const CASES: readonly [string, Cell, string][] = [
  ['nothing', null, ''],
  ['a truth', true, '是'],
  ['its opposite', false, '否'],
  ['a number', 2026, '2026'],
  ['an empty list', [], ''],
  ['a list', ['号源', null, '', '食堂'], '号源；食堂'],
  [
    'units with and without a role',
    [unit('区司法局', { role: 'lead' }), unit('区政府有关部门（单位）')],
    '区司法局（牵头）；区政府有关部门（单位）',
  ],
  ['a unit behind 等', unit('有关部门', { role: 'support', etc: true }), '有关部门（配合，等）'],
  ['a unit of a bracketed list', unit('区发改局', { group: '区直部门' }), '区发改局（括号前的称谓：区直部门）'],
  ['a target', { text: '每年至少2次', count: 2, per: 'year' }, '每年至少2次（次数：2，周期：年）'],
  [
    'a paper',
    { title: '指导意见', documentNumber: '国办函〔2021〕132号', file: null },
    '指导意见（国办函〔2021〕132号）',
  ],
  [
    'an update with evidence',
    {
      date: '2026-06-20',
      status: 'done',
      by: null,
      evidence: [{ title: '表', url: null, file: 'files/a.csv' }, { title: '图' }],
    },
    '2026-06-20（已完成，佐证：表（文件：files/a.csv）、图）',
  ],
  ['a key without a Chinese name', { name: '甲', colour: 'green' }, '甲（colour：green）'],
];

test.each(CASES)('%s in words', (_, cell, words) => {
  expect(cellWords(cell)).toBe(words);
});

test.each<[Cell, readonly Cell[]]>([
  [null, []],
  ['甲', ['甲']],
  [
    ['甲', '乙'],
    ['甲', '乙'],
  ],
])('members of %j are %j', (cell, members) => {
  expect(membersOf(cell)).toEqual(members);
});

test.each<[Cell, Cell]>([
  [{ id: 'a' }, 'a'],
  [{ name: 'a' }, null],
  [null, null],
  ['id', null],
  [['id'], null],
])('the id of %j is %j', (cell, id) => {
  expect(partOf(cell, 'id')).toBe(id);
});
