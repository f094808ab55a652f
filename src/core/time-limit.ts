/** Lengths of time within which a thing is to be done: 30日内, 5个工作日内, 24小时以内. */
import { NUMBER, parseChineseNumber } from './chinese-number.ts';

/** Units that a limit counts in. */
export type LimitUnit = 'hour' | 'day' | 'working-day' | 'month';

/** A length of time; weeks are told as 7 days and years as 12 months each. */
export interface TimeLimit {
  /** From 1 to 999. */
  readonly count: number;
  readonly unit: LimitUnit;
}

/** How the interface and the canonical form write each unit behind its number. */
export const LIMIT_UNIT_WORDS: Readonly<Record<LimitUnit, string>> = {
  hour: '小时',
  day: '日',
  'working-day': '个工作日',
  month: '个月',
};

const LENGTH = `(?<count>${NUMBER}|半)(?<unit>个?小时|个?工作日|个?自然日|日|天|周|个?星期|个月|年)`;
const LIMIT = new RegExp(`^(?:${LENGTH}(?:以|之)?内)$`);
const CEILING = new RegExp(`^(?:不得?超过)${LENGTH}$`);

const UNITS: Readonly<Record<string, readonly [LimitUnit, number]>> = {
  小时: ['hour', 1],
  工作日: ['working-day', 1],
  自然日: ['day', 1],
  日: ['day', 1],
  天: ['day', 1],
  周: ['day', 7],
  星期: ['day', 7],
  月: ['month', 1],
  年: ['month', 12],
};

/**
 * The limit that plain words set, such as 30日内 or 不超过5个工作日. Undefined when they set none, or one that could
 * be meant in two ways (半个月).
 */
export function readTimeLimit(plain: string): TimeLimit | undefined {
  const { count: words = '', unit: name = '' } = (LIMIT.exec(plain) ?? CEILING.exec(plain))?.groups ?? {};
  if (words === '半') return name === '年' ? { count: 6, unit: 'month' } : undefined;
  const [unit, factor] = UNITS[name.replace('个', '')] ?? [];
  const count = (parseChineseNumber(words) ?? 0) * (factor ?? 0);
  return unit === undefined || count < 1 || count > 999 ? undefined : { count, unit };
}

/** 30日内, 2个月内. */
export function formatTimeLimit({ count, unit }: TimeLimit): string {
  return `${count}${LIMIT_UNIT_WORDS[unit]}内`;
}
