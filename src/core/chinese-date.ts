/** Days as Chinese papers write them. Files keep ISO days; these words come from documents and from staff. */
import { parseChineseNumber } from './chinese-number.ts';
import { type Day, dayOf, isDay } from './day.ts';
import { explainDay } from './fields.ts';
import { plainWords } from './plain-words.ts';

/** Source of a pattern for a year in four digits, 2022 or 二〇二二; two digits name no year. */
export const YEAR = '(?:[1-9]\\d{3}|[一二][〇零○一二三四五六七八九]{3})';

/** Source of a pattern for a month, a date or a quarter: at most two digits, whether or not it exists. */
export const SMALL = '(?:\\d{1,2}|[〇零○一二三四五六七八九]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?)';

const IN_WORDS = new RegExp(`^(${YEAR})年(${SMALL})月(${SMALL})[日号]$`);
const IN_FIGURES = /^([1-9]\d{3})([-./])(\d{1,2})\2(\d{1,2})日?$/;

/** ISO text of the day that `text` names, whether or not the calendar has it; undefined when it names none. */
function isoText(text: string): string | undefined {
  const plain = plainWords(text);
  const words = IN_WORDS.exec(plain);
  const figures = IN_FIGURES.exec(plain);
  const [year, month, date] = (words?.slice(1) ?? figures?.filter((_, at) => at === 1 || at > 2) ?? []).map((part) =>
    parseChineseNumber(part),
  );
  return year === undefined || month === undefined || date === undefined ? undefined : dayOf(year, month, date);
}

/**
 * The day written as 2022 年 6 月 15 日, 二〇二二年六月十五日, 2022-06-15, 2022.6.15 or 2022/6/15, in either width
 * and with spaces anywhere. Undefined when it is none of these or the calendar lacks it.
 */
export function parseChineseDate(text: string): Day | undefined {
  const iso = isoText(text);
  return iso !== undefined && isDay(iso) ? iso : undefined;
}

/** Why `text` is no day and what to do about it, in Chinese; undefined when it is one. */
export function explainChineseDate(text: string): { why: string; remedy: string } | undefined {
  const iso = isoText(text);
  if (iso === undefined) return { why: '日期要写明年、月、日，如 2026年6月30日', remedy: '请改成这种写法。' };
  return isDay(iso) ? undefined : explainDay(iso);
}
