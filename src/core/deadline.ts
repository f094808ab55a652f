/**
 * 完成时限: deadline words as a value that can be sorted, shown and put in a calendar.
 *
 * Deadlines are a small language, not dates. What it does not say, such as 适时 or 尽快, stays unread: a ledger that
 * guessed would accuse or excuse somebody without ground.
 */
import { addDays, addMonths, type Day, formatDay } from './day.ts';
import { type Clause, type DayUnit, readClauses, type Start } from './deadline-grammar.ts';
import { plainWords } from './plain-words.ts';
import { formatRecurrence, type Recurrence } from './recurrence.ts';
import { formatTimeLimit, LIMIT_UNIT_WORDS } from './time-limit.ts';

/** Every kind, in the order in which lists show them. */
export const DEADLINE_KINDS = [
  'by',
  'by-then-continuing',
  'year-round',
  'standing',
  'relative',
  'recurring',
  'none',
  'unreadable',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** How the interface names each kind. */
export const DEADLINE_KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  by: '到某日',
  'by-then-continuing': '到期后长期坚持',
  'year-round': '全年',
  standing: '长期坚持',
  relative: '印发后若干日',
  recurring: '按周期',
  none: '未写明',
  unreadable: '读不出',
};

/** So long after the document's own day; `day` and `sum` (the reckoning in words), or `why` there is none. */
interface RelativeDeadline {
  readonly kind: 'relative';
  readonly words: string;
  readonly from: Start;
  readonly count: number;
  readonly unit: DayUnit;
  readonly day?: Day;
  readonly sum?: string;
  readonly why?: string;
}

/** A deadline that was read; `words` are always the original ones, untouched. */
export type Deadline =
  | { readonly kind: 'by' | 'by-then-continuing'; readonly words: string; readonly day: Day }
  /** Counts to 31 December of the plan's year, or of the year it prints. */
  | { readonly kind: 'year-round'; readonly words: string; readonly day: Day }
  | { readonly kind: 'standing'; readonly words: string }
  | RelativeDeadline
  | ({ readonly kind: 'recurring'; readonly words: string } & Recurrence)
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly words: string; readonly why?: string };

/** What the plan knows of itself: `year` for days without one, its own days for relative deadlines. */
export interface DeadlineContext {
  readonly year: number;
  readonly printed?: Day | undefined;
  readonly signed?: Day | undefined;
  readonly published?: Day | undefined;
}

// A dash or 无 in the cell is how a table says that nothing is printed here.
const NOTHING = /^(?:[-—–/,;。、()]*|无)$/;

const START_WORDS: Readonly<Record<Start, string>> = { printed: '印发', signed: '成文', published: '发布' };

/**
 * Reckons a relative deadline. The first day does not count and months end on the matching date (民法典第201、202条).
 * Working days wait for holiday data, and so does a last day that falls on a holiday (第203条).
 */
function reckon(clause: Clause & { is: 'relative' }, words: string, context: DeadlineContext): RelativeDeadline {
  const { from, count, unit } = clause;
  const start = context[from];
  const read = { kind: 'relative' as const, words, from, count, unit };
  if (start === undefined) return { ...read, why: `${START_WORDS[from]}日期未写明` };
  if (unit === 'working-day') return { ...read, why: `没有${start.slice(0, 4)}年的工作日数据` };
  const day = unit === 'month' ? addMonths(start, count) : addDays(start, count);
  const length = `${count} ${LIMIT_UNIT_WORDS[unit]}`;
  return { ...read, day, sum: `${START_WORDS[from]} ${start} + ${length} = ${day}` };
}

/** What a sequence of clauses means as a whole. */
function combine(clauses: readonly Clause[], words: string, context: DeadlineContext): Deadline {
  const unknown = clauses.find((clause) => clause.is === 'unknown');
  if (unknown) return { kind: 'unreadable', words, ...(unknown.why === undefined ? {} : { why: unknown.why }) };
  const stated = clauses.filter((clause) => clause.is !== 'standing' && clause.is !== 'unknown');
  // 全年推进，每季度1次: the cycle says more than the year around it.
  const cycles = stated.filter((clause) => clause.is === 'recurring');
  const cyclic = cycles.length > 0 && stated.every((clause) => clause.is === 'recurring' || clause.is === 'year-round');
  const [chief, second] = cyclic ? cycles : stated;
  if (chief === undefined) return { kind: 'standing', words };
  if (second !== undefined) return { kind: 'unreadable', words, why: '写了不止一个时限' };
  if (chief.is === 'recurring') {
    const { count, per, atLeast } = chief;
    return { kind: 'recurring', words, count, per, atLeast };
  }
  // 持续推进，年底前完成 names an end to the effort, not an effort after the end.
  if (clauses[0] !== chief) return { kind: 'unreadable', words };
  // 长期坚持 behind a relative deadline stays in its words: the reckoning is what a reader needs.
  if (chief.is === 'relative') return reckon(chief, words, context);
  const continuing = clauses.length > 1;
  if (chief.is === 'year-round' && !continuing) return { kind: 'year-round', words, day: chief.day };
  return { kind: continuing ? 'by-then-continuing' : 'by', words, day: chief.day };
}

/** Reads deadline words. It never fails: blank is `none`, what the grammar lacks is `unreadable`. */
export function readDeadline(words: string | undefined, context: DeadlineContext): Deadline {
  const plain = plainWords(words ?? '');
  if (words === undefined || NOTHING.test(plain)) return { kind: 'none' };
  return combine(readClauses(plain, context.year), words, context);
}

/** The deadline in the words of the standard form; reading them in the same context gives the same deadline. */
export function formatDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return `${formatDay(deadline.day)}前`;
    case 'by-then-continuing':
      return `${formatDay(deadline.day)}前完成，长期坚持`;
    case 'year-round':
      return `${deadline.day.slice(0, 4)}年全年`;
    case 'standing':
      return '长期坚持';
    case 'relative':
      return `${START_WORDS[deadline.from]}后${formatTimeLimit(deadline)}`;
    case 'recurring':
      return formatRecurrence(deadline);
    case 'none':
      return '';
    case 'unreadable':
      return deadline.words;
  }
}

/** The day on which the deadline falls, where it has one. */
export function dueDay(deadline: Deadline): Day | undefined {
  return 'day' in deadline ? deadline.day : undefined;
}
