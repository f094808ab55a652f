/** The canonical words of a deadline mean that deadline, and no words at all can break the reader. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isDay } from '../../../src/core/day.ts';
import {
  DEADLINE_KIND_WORDS,
  DEADLINE_KINDS,
  type Deadline,
  dueDay,
  formatDeadline,
  readDeadline,
} from '../../../src/core/deadline.ts';
import { CYCLES } from '../../../src/core/recurrence.ts';

const context = { year: 2026, printed: '2026-03-16', signed: '2026-03-15' };
const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count));
const UNREAD = ['适时', '2026年6月31日前'];
const count = fc.integer({ min: 1, max: 999 });

/** Deadlines as their canonical words, of every kind but `none`. */
const words = fc.oneof(
  fc.tuple(days, fc.constantFrom('前', '前完成，长期坚持')).map((parts) => parts.join('')),
  fc.integer({ min: 1949, max: 2100 }).map((year) => `${year}年全年`),
  fc.constantFrom('长期坚持', ...UNREAD),
  fc
    .tuple(fc.constantFrom('印发后', '成文后', '发布后'), count, fc.constantFrom('日内', '个工作日内', '个月内'))
    .map((parts) => parts.join('')),
  fc
    .record({ count: fc.integer({ min: 1, max: 9999 }), per: fc.constantFrom(...CYCLES), atLeast: fc.boolean() })
    .map((recurrence) => formatDeadline({ kind: 'recurring', words: '', ...recurrence })),
);

test.each([
  ['9月底前', '2026年9月30日前'],
  ['年底前完成，长期坚持', '2026年12月31日前完成，长期坚持'],
  ['全年', '2026年全年'],
  ['持续推进', '长期坚持'],
  ['自发布之日起两个月内', '发布后2个月内'],
  ['按月', '每月1次'],
  ['每周不少于三次', '每周至少3次'],
  [undefined, ''],
  ['适时', '适时'],
])('%s is canonically %s', (given, canonical) => {
  expect(formatDeadline(readDeadline(given, context))).toBe(canonical);
});

test('reading the canonical words gives the deadline back', () => {
  fc.assert(
    fc.property(words, (given) => {
      const deadline: Deadline = readDeadline(given, context);
      const canonical = formatDeadline(deadline);
      expect(deadline.kind === 'unreadable').toBe(UNREAD.includes(given));
      expect(readDeadline(canonical, context)).toEqual({ ...deadline, words: canonical });
    }),
  );
});

test('any words give a deadline of a known kind, and any day of it exists', () => {
  const pieces =
    '2022|年|6|月|31|日|底|前|至|-|第|三|季度|每|次|十|至少|印发|后|内|个|工作日|长期|坚持|，|全年|下旬|999| '.split(
      '|',
    );
  const strings = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(strings, (given) => {
      const deadline = readDeadline(given, context);
      const day = dueDay(deadline);
      expect(DEADLINE_KINDS).toContain(deadline.kind);
      expect(day === undefined || isDay(day)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every kind has a name of its own', () => {
  expect(new Set(DEADLINE_KINDS.map((kind) => DEADLINE_KIND_WORDS[kind])).size).toBe(DEADLINE_KINDS.length);
});
