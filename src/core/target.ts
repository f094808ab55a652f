/** 量化要求: the dates, frequencies, limits and quantities inside a requirement, which can be checked like a deadline. */
import { NUMBER, parseChineseNumber } from './chinese-number.ts';
import type { Day } from './day.ts';
import { type DeadlineContext, readDeadline } from './deadline.ts';
import { placeWords, plainWords } from './plain-words.ts';
import { AT_LEAST, NO_ONE_NUMBER, type Recurrence } from './recurrence.ts';
import { readTimeLimit, type TimeLimit } from './time-limit.ts';

type Value =
  | { readonly kind: 'day'; readonly day: Day }
  | ({ readonly kind: 'frequency' } & Recurrence)
  /** `after` is the event from which it runs, as printed (活动开展后). */
  | ({ readonly kind: 'limit'; readonly after?: string } & TimeLimit)
  /** `unit` is the word behind the number, such as 个, %, 人次. */
  | { readonly kind: 'quantity'; readonly count: number; readonly unit: string; readonly atLeast: boolean };

/** A target with its original words; `other` is one the grammar cannot read, with the reason where there is one. */
export type Target = { readonly text: string } & (Value | { readonly kind: 'other'; readonly why?: string });

// Signs that no target reaches across.
const STOP = ',;:。、()“”"《》';
const LIMIT = new RegExp(`^(?:(?<after>[^${STOP}每于在自从]{1,20}(?:后|之日起))的?)?(?<limit>.+)$`);
const UNIT =
  '个工作日|工作日|个百分点|%|个月|小时|日|天|万?(?:人次|场次|次|场|期|轮|篇|件|条|项|个|家|名|人|类|种|份|批|户|所|处)';
const QUANTITY = new RegExp(
  `^(?:(?<floor>${AT_LEAST})[^${STOP}\\d]{0,8}?)?(?:达到?)?(?:(?<count>\\d+(?:\\.\\d+)?|${NUMBER})(?<unit>${UNIT})|百分之(?<hundredths>${NUMBER}))(?<more>及?以上)?$`,
);

function readLimit(plain: string): Value | undefined {
  const { after, limit: words = '' } = LIMIT.exec(plain)?.groups ?? {};
  const limit = readTimeLimit(words);
  return limit && { kind: 'limit', ...limit, ...(after === undefined ? {} : { after }) };
}

function readQuantity(plain: string): Value | undefined {
  const { floor, count: digits, unit = '%', hundredths, more } = QUANTITY.exec(plain)?.groups ?? {};
  const words = digits ?? hundredths;
  if (words === undefined || NO_ONE_NUMBER.test(plain)) return undefined;
  const count = words.includes('.') ? Number(words) : parseChineseNumber(words);
  return count === undefined ? undefined : { kind: 'quantity', count, unit, atLeast: (floor ?? more) !== undefined };
}

/** Reads plain words that are a target from end to end; `why` when they name something impossible. */
function readWhole(plain: string, context: DeadlineContext): Value | { readonly why?: string } {
  const limit = readLimit(plain);
  if (limit) return limit;
  const deadline = readDeadline(plain, context);
  if (deadline.kind === 'by' || deadline.kind === 'by-then-continuing') return { kind: 'day', day: deadline.day };
  if (deadline.kind === 'recurring') {
    const { count, per, atLeast } = deadline;
    return { kind: 'frequency', count, per, atLeast };
  }
  const why = deadline.kind === 'unreadable' ? deadline.why : undefined;
  return readQuantity(plain) ?? (why === undefined ? {} : { why });
}

/** Reads a target; words around it (最迟在5小时内发布) are passed over when there is only one target among them. */
export function readTarget(text: string, context: DeadlineContext): Target {
  const value = readWhole(plainWords(text), context);
  if ('kind' in value) return { text, ...value };
  const [only, second] = value.why === undefined ? findTargets(text) : [];
  const inner = only === undefined || second !== undefined ? value : readWhole(plainWords(only), context);
  return 'kind' in inner ? { text, ...inner } : { text, kind: 'other', ...value };
}

// Where a target can begin: a cycle, a year or half, a floor, a number that nothing before it belongs to, or an event.
// What 截至 leads to is a fact of the past; 去年 and 近年 are not the plan's year.
const BEGINNING = new RegExp(
  `(?<!截[至止]到?)(?:${[
    '每(?=个?[天日周星月季半年])',
    '(?<![去上前每今本当次翌近往多数几学度年\\d〇零○一二三四五六七八九])年(?=年?度?[底末终内])',
    '全年|[今本当次翌]年|[上下]半年|达|百分之|不得?超过',
    AT_LEAST,
    `(?<![\\d.年月第近前去度〇零○一二两三四五六七八九十百千])(?=第?${NUMBER})`,
    `(?<=^|[${STOP}于在自从应须要])(?=[^${STOP}]{1,20}(?:后|之日起))`,
  ].join('|')})`,
  'gu',
);
const CLAUSE = new RegExp(`^[^${STOP}]{1,40}`, 'u');
const ENDING =
  /前|止|内(?![容部外涵在设])|[底末]|以上|%|个(?!月|小时|工作日)|[次场期轮篇件条项家名人类种份批户所处日天点](?![性序数要])/gu;

/** Whether a value found in running text is meant as a target, and not just a number or a day that it mentions. */
function isMeant(value: Value, plain: string): boolean {
  if (value.kind === 'limit') return true;
  if (value.kind === 'quantity') return value.atLeast || plain.startsWith('达');
  return value.kind === 'frequency' ? /[次场期轮上前内底末]$/.test(plain) : /[前止内底末]$/.test(plain);
}

/**
 * The stretches of a requirement that are targets, verbatim and in order: the longest from each beginning. A number
 * counts only with a floor (至少, 以上) or 达到, a day only with 前, 底, 内: 36个小区 and 2026年6月15日 are mere facts.
 */
export function findTargets(requirement: string): string[] {
  const { plain, at } = placeWords(requirement);
  const found: string[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(BEGINNING)) {
    if (index < from) continue;
    const clause = CLAUSE.exec(plain.slice(index))?.[0] ?? '';
    const ends = [...clause.matchAll(ENDING)].map((ending) => ending.index + ending[0].length).reverse();
    // The year only decides which day it is, not whether it is one; a leap year refuses least.
    const end = ends.find((length) => {
      const value = readWhole(clause.slice(0, length), { year: 2024 });
      return 'kind' in value && isMeant(value, clause.slice(0, length));
    });
    if (end === undefined) continue;
    from = index + end;
    found.push(requirement.slice(at[index], at[from]));
  }
  return found;
}
