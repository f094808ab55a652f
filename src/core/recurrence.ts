/** How often a thing is to be done: 每年至少2次, 每季度一次, 年内不少于两次, 每月5日前. */
import { NUMBER, parseChineseNumber } from './chinese-number.ts';
import { type Refusal, readPeriod, splitYear } from './period.ts';

/** Lengths of the cycle. */
export const CYCLES = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Cycle = (typeof CYCLES)[number];

/** How the interface and the canonical form name each cycle. */
export const CYCLE_WORDS: Readonly<Record<Cycle, string>> = {
  day: '每日',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

export interface Recurrence {
  /** Times in each cycle. */
  readonly count: number;
  readonly per: Cycle;
  /** The words set a floor (至少, 不少于, 以上; 以上 includes the number itself, 民法典第1259条). */
  readonly atLeast: boolean;
}

/** Words that set a floor, as the source of a pattern. */
export const AT_LEAST = '(?:至少|最少|不少于|不低于|不得少于|不得低于|不小于)';

/** Ceilings, ranges and rough or ordinal numbers: no single number can be read from them. */
export const NO_ONE_NUMBER = new RegExp(
  `超过|最多|至多|不多于|[几数约近余第]${NUMBER}|${NUMBER}(?:[几多余]|[-—~至到或]${NUMBER})`,
);

const CYCLE_NAMES: Readonly<Record<string, Cycle>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half-year',
  年: 'year',
  年度: 'year',
};

const EVERY = /^(?:每个?|[按逐])(?<name>天|日|周|星期|月|季度?|半年|年度?)(?<rest>.*)$/;
const WITHIN_YEAR = /^(?:年度?内|全年度?|一年)(?<rest>.+)$/;
const WITHIN_PRINTED_YEAR = new RegExp(`^(?:年?度?(?:以|之)?内|全年度?|(?=${AT_LEAST}))(?<rest>.+)$`);
const TIMES = new RegExp(`^(?<what>[^,;。、\\d每]{0,30}?)(?<count>${NUMBER})(?:场次|[次场轮期])(?<more>及?以上)?$`);
const FLOOR = new RegExp(AT_LEAST);
const DONE = /^(?:定期|及时|集中)?(?:开展|进行|更新|公开|公布|发布|报送|上报|通报|调度|完成|报告)?$/;
const POINT = /^(?<when>.+?)(?:以前|之前|前)?(?:完成|公开|公布|发布|报送|上报|更新)?$/;
const AFTER = new RegExp(`^(?:结束|终了)?后的?${NUMBER}个?(?:工作日|日|天)(?:以|之)?内$`);
const DATE = new RegExp(`^(?<date>${NUMBER})[日号]$`);
const EDGE = /^[底末]$/;
const THIRD = /^[上中下]旬$/;
const WEEKDAY = /^[一二三四五六日天末]$/;

function readTimes(rest: string, per: Cycle): Recurrence | undefined {
  const { what = '', count: digits = '', more } = NO_ONE_NUMBER.test(rest) ? {} : (TIMES.exec(rest)?.groups ?? {});
  const count = parseChineseNumber(digits);
  return count ? { count, per, atLeast: more !== undefined || FLOOR.test(what) } : undefined;
}

/** Whether `when` is a point of each cycle, as in 每年(6月底)前 or 每月(5日)前; a `Refusal` when no cycle has it. */
function isPoint(when: string, per: Cycle): boolean | Refusal {
  if (per === 'year' && !EDGE.test(when)) {
    // A leap year, so that 每年2月29日 is not refused.
    const period = readPeriod(when, 2024);
    return period !== undefined && ('why' in period ? period : true);
  }
  const date = DATE.exec(when)?.groups?.['date'];
  if (per === 'month' && date !== undefined) {
    const number = parseChineseNumber(date) ?? 0;
    return number >= 1 && number <= 31 ? true : { why: '一个月只有1日至31日' };
  }
  return per === 'week'
    ? WEEKDAY.test(when)
    : per !== 'day' && (EDGE.test(when) || (per === 'month' && THIRD.test(when)));
}

/**
 * What plain words say recurs. A cycle without a number (每季度, 每年年底前) counts once. Undefined when nothing
 * recurs or no one number can be read (每年1至2次, 每两年); a `Refusal` when the words point at no day (每年2月30日).
 */
export function readRecurrence(plain: string): Recurrence | Refusal | undefined {
  const year = splitYear(plain, 0);
  const within = (year.printed ? WITHIN_PRINTED_YEAR : WITHIN_YEAR).exec(year.rest)?.groups?.['rest'];
  if (within !== undefined) return readTimes(within, 'year');
  const { name, rest } = EVERY.exec(plain)?.groups ?? {};
  const per = name === undefined ? undefined : CYCLE_NAMES[name];
  if (per === undefined || rest === undefined) return undefined;
  const once: Recurrence = { count: 1, per, atLeast: false };
  if (DONE.test(rest) || AFTER.test(rest)) return once;
  const times = readTimes(rest, per);
  if (times) return times;
  const point = isPoint(POINT.exec(rest)?.groups?.['when'] ?? '', per);
  return point === true ? once : point || undefined;
}

/** 每年至少2次, 每季度1次. */
export function formatRecurrence({ count, per, atLeast }: Recurrence): string {
  return `${CYCLE_WORDS[per]}${atLeast ? '至少' : ''}${count}次`;
}
