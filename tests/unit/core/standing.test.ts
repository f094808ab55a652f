/** Status off the last update, shades of proof, and the rule of lateness. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/day.ts';
import { standingOf } from '../../../src/core/standing.ts';
import { isOpen, latestUpdate, STATUS_WORDS, shade, statusOf } from '../../../src/core/status.ts';
import { REPORTED, STATUSES, update } from '../../../src/core/update.ts';

const minute = (date: string, status: string, evidence: object[] = []) => update.parse({ date, status, evidence });

test.each([
  ['not-reported', '未见公开进展', ''],
  ['under-way', '推进中', '办'],
  ['done', '已完成', '成'],
  ['closed', '已销号', '销'],
  ['continuing', '持续推进', '常'],
  ['extended', '延期', '延'],
  ['adjusted', '调整', '调'],
  ['withdrawn', '取消', '撤'],
] as const)('%s reads %s with the mark “%s”', (status, label, mark) => {
  expect(STATUS_WORDS[status]).toEqual({ label, mark });
});

test('only work under way, extended or adjusted is open', () => {
  expect(STATUSES.filter(isOpen)).toEqual(['under-way', 'extended', 'adjusted']);
});

test('the last update speaks, even when it takes back what an earlier one said', () => {
  const updates = [minute('2026-01-05', 'done'), minute('2026-02-01', 'under-way'), minute('2026-02-01', 'extended')];
  expect(statusOf(updates)).toBe('extended');
  expect(latestUpdate(updates)).toBe(updates[2]);
  expect(statusOf([])).toBe('not-reported');
  expect(latestUpdate([])).toBeUndefined();
});

const proof = [{ title: '清单', url: 'https://example.org/' }];
test.each([
  ['none', []],
  ['claimed', [minute('2026-01-05', 'done')]],
  ['claimed', [minute('2026-01-05', 'done', [{ title: '没有出处的佐证' }])]],
  ['claimed', [minute('2026-01-05', 'under-way', proof), minute('2026-02-05', 'done')]],
  ['evidenced', [minute('2026-01-05', 'done', proof)]],
  ['evidenced', [minute('2026-01-05', 'done', [{ title: '清单', file: 'evidence/x.pdf' }])]],
] as const)('shade %s', (expected, updates) => {
  expect(shade(updates)).toBe(expected);
});

const due = '2026-06-30';
test.each([
  // due, last status, as of, days late, silent
  ['no update, day to come', due, [], '2026-06-29', undefined, false],
  ['no update, on the day', due, [], '2026-06-30', undefined, false],
  ['no update, day passed', due, [], '2026-07-01', undefined, true],
  ['no update, no day', undefined, [], '2099-01-01', undefined, false],
  ['under way, on the day', due, [minute('2026-03-01', 'under-way')], '2026-06-30', undefined, false],
  ['under way, a day late', due, [minute('2026-03-01', 'under-way')], '2026-07-01', 1, false],
  ['under way, into the next year', due, [minute('2026-03-01', 'under-way')], '2027-06-30', 365, false],
  ['under way, no day', undefined, [minute('2026-03-01', 'under-way')], '2027-06-30', undefined, false],
  ['extended', due, [minute('2026-03-01', 'extended')], '2026-07-31', 31, false],
  ['adjusted', due, [minute('2026-03-01', 'adjusted')], '2026-07-02', 2, false],
  [
    'done after the day',
    due,
    [minute('2026-03-01', 'under-way'), minute('2026-08-01', 'done')],
    '2026-09-01',
    undefined,
    false,
  ],
  ['reopened', due, [minute('2026-03-01', 'done'), minute('2026-08-01', 'under-way')], '2026-09-01', 63, false],
  [
    'not yet known to be done',
    due,
    [minute('2026-03-01', 'under-way'), minute('2026-08-01', 'done')],
    '2026-07-15',
    15,
    false,
  ],
  ['first report not yet known', due, [minute('2026-08-01', 'under-way')], '2026-07-15', undefined, true],
] as const)('%s', (_, dueDay, updates, asOf, overdue, passedSilently) => {
  const standing = standingOf({ due: dueDay, updates, asOf });
  expect(standing.overdue).toBe(overdue);
  expect(standing.passedSilently).toBe(passedSilently);
});

test.each(['done', 'closed', 'continuing', 'withdrawn'])('%s is never late', (status) => {
  const standing = standingOf({ due, updates: [minute('2026-01-01', status)], asOf: '2030-01-01' });
  expect(standing).toEqual({ status, since: '2026-01-01', passedSilently: false });
});

test('nothing is late on a day on which it was not late to the letter, and never both late and silent', () => {
  const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(due, count));
  const history = fc
    .array(fc.record({ date: days, status: fc.constantFrom(...REPORTED) }), { maxLength: 4 })
    .map((updates) => updates.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
  fc.assert(
    fc.property(history, days, (updates, asOf) => {
      const { status, since, overdue, passedSilently } = standingOf({ due, updates, asOf });
      expect(overdue !== undefined).toBe(asOf > due && isOpen(status));
      if (overdue !== undefined) expect(addDays(due, overdue)).toBe(asOf);
      expect(passedSilently).toBe(asOf > due && status === 'not-reported');
      expect(since === undefined).toBe(status === 'not-reported');
    }),
  );
});
