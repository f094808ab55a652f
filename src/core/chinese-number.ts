/** Whole numbers as official Chinese writes them: plans mix 两次, 十二月 and 3次, often within one table. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Source of a pattern for a number of up to four digits, for grammars that build on this one. */
export const NUMBER = '(?:\\d{1,4}|[〇零○一二两三四五六七八九十百千]{1,8})';

function digitValue(digit: string): number {
  return DIGITS.indexOf(digit);
}

/** Adds up digits and places without asking whether anyone would write them so. */
function sum(plain: string): number {
  let total = 0;
  let digit: number | undefined;
  for (const sign of plain) {
    const place = PLACES.indexOf(sign);
    if (place < 0) digit = digitValue(sign);
    else {
      total += (digit ?? 1) * 10 ** place;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

/**
 * The number that `text` writes in Arabic digits of either width (up to 15), digit by digit (二〇二二), or with
 * places up to 9999 (一百零五, 两千). Undefined for anything else, also for what could be meant in two ways: 一百五
 * is 150 in speech and 105 in haste.
 */
export function parseChineseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[〇○]/g, '零');
  if (/^\d{1,15}$/.test(plain)) return Number(plain);
  if (/^[零一二三四五六七八九]{2,15}$/.test(plain)) return Number([...plain].map(digitValue).join(''));
  const written = plain
    .replace(/^两$|两(?=[百千])/g, '二')
    .replace(/^一十/, '十')
    .replace(/(?<=[百千零])十/g, '一十');
  if (!/^[零一二三四五六七八九十百千]+$/.test(written)) return undefined;
  const value = sum(written);
  // Only what would be written back the same way is certain to be meant so.
  return value <= 9999 && formatChineseNumber(value) === written ? value : undefined;
}

/** `n`, a whole number from 0 to 9999, in words: 十二, 一百零五, 二千零二十二. */
export function formatChineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`not a whole number from 0 to 9999: ${n}`);
  if (n === 0) return '零';
  const digits = [...String(n)].map(Number);
  const words = digits.map((digit, at) => (digit === 0 ? '零' : DIGITS.charAt(digit) + PLACES[digits.length - 1 - at]));
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
