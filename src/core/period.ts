/**
 * The stretch of calendar that words name: 2022年9月底, 第三季度, 6月至9月, 年内.
 *
 * A deadline is the last day of such a stretch, and whether 前 behind it is clear depends on how the words end.
 */
import { SMALL, YEAR } from './chinese-date.ts';
import { NUMBER, parseChineseNumber } from './chinese-number.ts';
import { type Day, dayOf, daysInMonth, isDay } from './day.ts';
import { explainDay } from './fields.ts';

/** From the first to the last day, both included. */
interface Period {
  readonly first: Day;
  readonly last: Day;
  /** The words end in a stretch (9月) and not in a day (9月底), so that 前 behind them can be taken in two ways. */
  readonly open: boolean;
}

/** The words name a stretch that cannot be: why, in Chinese, without a full stop. */
export interface Refusal {
  readonly why: string;
}

type PeriodReading = Period | Refusal | undefined;

const YEAR_FIRST = new RegExp(
  `^(?:(?<year>${YEAR})年度?|(?<named>今年|本年度?|当年)|(?<next>次年|翌年))?(?<rest>.*)$`,
  'u',
);
const WITHIN = '(?:以|之)?内';
const WHOLE_YEAR = new RegExp(`^(?:(?:年度?)?${WITHIN})?$`);
const YEAR_END = /^年?[底末终]$/;
const MONTH = new RegExp(
  `^(?<month>${SMALL})月(?:份?(?:(?<end>底|末)|(?<part>[上中下])旬(?<partEnd>底|末)?|${WITHIN})?|(?<date>${SMALL})[日号])$`,
);
const QUARTER = new RegExp(`^第?(?<quarter>${SMALL})季度?(?:(?<end>底|末)|${WITHIN})?$`);
const HALF = new RegExp(`^(?<half>[上下])半年(?:(?<end>底|末)|${WITHIN})?$`);
const DATE = new RegExp(`^(?<date>${SMALL})[日号]$`);
const FIGURES = /^(?<year>[1-9]\d{3})(?<sign>[-./])(?<month>\d{1,2})(?:\k<sign>(?<date>\d{1,2})日?)?$/;
const UNTIL = /-+|[—–―]+|[~〜]+|起?[至到]/gu;

/** A year printed at the head of `plain` (or 本年, 次年), else `year` itself, and the words behind it. */
export function splitYear(plain: string, year: number): { year: number; printed: boolean; rest: string } {
  const { year: digits, named, next, rest = '' } = YEAR_FIRST.exec(plain)?.groups ?? {};
  if (digits !== undefined) return { year: parseChineseNumber(digits) ?? year, printed: true, rest };
  return { year: next === undefined ? year : year + 1, printed: (named ?? next) !== undefined, rest };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The number of a month, date or quarter; the patterns let nothing else through. */
function small(words: string | undefined): number {
  return parseChineseNumber(words ?? '') ?? 0;
}

/** From `first` to `last`, or only `last` where the words name the `end` of it. */
function stretch(first: Day, last: Day, end: string | undefined): Period {
  return { first: end === undefined ? first : last, last, open: end === undefined };
}

function months(year: number, from: number, to: number, end: string | undefined): Period {
  return stretch(dayOf(year, from, 1), dayOf(year, to, daysInMonth(year, to)), end);
}

/** Thirds of a month: 上旬 ends on the 10th, 中旬 on the 20th. */
function third(year: number, month: number, part: string, end: string | undefined): Period {
  const [from, to] = part === '上' ? [1, 10] : part === '中' ? [11, 20] : [21, daysInMonth(year, month)];
  return stretch(dayOf(year, month, from), dayOf(year, month, to), end);
}

function oneDay(year: number, month: number, date: number): Period | Refusal {
  const day = dayOf(year, month, date);
  return isDay(day) ? { first: day, last: day, open: false } : { why: explainDay(day).why };
}

function inMonth(year: number, groups: Groups): Period | Refusal {
  const month = small(groups['month']);
  if (month < 1 || month > 12) return { why: explainDay(dayOf(year, month, 1)).why };
  if (groups['part'] !== undefined) return third(year, month, groups['part'], groups['partEnd']);
  if (groups['date'] !== undefined) return oneDay(year, month, small(groups['date']));
  return months(year, month, month, groups['end']);
}

function inQuarter(year: number, groups: Groups): Period | Refusal {
  const quarter = small(groups['quarter']);
  if (quarter < 1 || quarter > 4) return { why: '一年只有4个季度' };
  return months(year, quarter * 3 - 2, quarter * 3, groups['end']);
}

/** One stretch without 至; `month` is the month that a bare 15日 belongs to. */
function readSingle(plain: string, context: number, month: number | undefined): PeriodReading {
  const figures = FIGURES.exec(plain)?.groups;
  if (figures) return inMonth(Number(figures['year']), figures);
  const { year, printed, rest } = splitYear(plain, context);
  if (printed || rest.startsWith('年')) {
    if (WHOLE_YEAR.test(rest)) return months(year, 1, 12, undefined);
    if (YEAR_END.test(rest)) return months(year, 12, 12, rest);
  }
  const groups = MONTH.exec(rest)?.groups;
  if (groups) return inMonth(year, groups);
  const quarter = QUARTER.exec(rest)?.groups;
  if (quarter) return inQuarter(year, quarter);
  const half = HALF.exec(rest)?.groups;
  if (half) return half['half'] === '上' ? months(year, 1, 6, half['end']) : months(year, 7, 12, half['end']);
  const date = DATE.exec(plain)?.groups;
  return date && month !== undefined ? oneDay(context, month, small(date['date'])) : undefined;
}

/** Both ends of 6月至9月, 6—9月 or 11月至次年2月; the later end takes year and month from the earlier. */
function readRange(from: string, to: string, year: number): PeriodReading {
  const unit = new RegExp(`^第?${NUMBER}([年月日号季])`).exec(to)?.[1] ?? '';
  const begin = from.replace(/^[自从]/, '');
  const start = readSingle(begin, year, undefined) ?? readSingle(begin + unit, year, undefined);
  if (start === undefined || 'why' in start) return start;
  const end = readSingle(to, Number(start.first.slice(0, 4)), Number(start.first.slice(5, 7)));
  if (end === undefined || 'why' in end) return end;
  return end.last < start.first ? { why: '起止时间颠倒' } : { ...end, first: start.first };
}

/**
 * The stretch that plain words name, in `year` where they give none. Undefined when they name none; a `Refusal` when
 * they name one that does not exist (6月31日).
 */
export function readPeriod(plain: string, year: number): PeriodReading {
  const single = readSingle(plain, year, undefined);
  if (single !== undefined) return single;
  for (const until of plain.matchAll(UNTIL)) {
    const range = readRange(plain.slice(0, until.index), plain.slice(until.index + until[0].length), year);
    if (range !== undefined) return range;
  }
  return undefined;
}
