/** Numbers are read as an official would mean them, and what could mean two things is not read at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from '../../../src/core/chinese-number.ts';

test.each([
  ['12', 12],
  ['１２', 12],
  [' 7 ', 7],
  ['007', 7],
  ['零', 0],
  ['〇', 0],
  ['两', 2],
  ['十', 10],
  ['一十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['两百', 200],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一百十五', 115],
  ['一千零一十', 1010],
  ['一千零十五', 1015],
  ['两千零五', 2005],
  ['九千九百九十九', 9999],
  ['二〇二二', 2022],
  ['二○二二', 2022],
  ['一零五', 105],
])('reads %s as %i', (text, number) => {
  expect(parseChineseNumber(text)).toBe(number);
});

test.each([
  '',
  ' ',
  '一百五',
  '一千零五百',
  '百',
  '十百',
  '零百',
  '两十',
  '十两',
  '一两',
  '几',
  '十几',
  '-1',
  '1.5',
  '3个',
  '一万',
  '九千千',
])('leaves “%s” unread', (text) => {
  expect(parseChineseNumber(text)).toBeUndefined();
});

test.each([
  [0, '零'],
  [10, '十'],
  [19, '十九'],
  [100, '一百'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [2022, '二千零二十二'],
])('writes %i as %s', (number, text) => {
  expect(formatChineseNumber(number)).toBe(text);
});

test.each([-1, 10_000, 1.5, Number.NaN])('refuses to write %d', (number) => {
  expect(() => formatChineseNumber(number)).toThrow(RangeError);
});

test('every number from 0 to 9999 reads back from its own words', () => {
  for (let n = 0; n <= 9999; n++) expect(parseChineseNumber(formatChineseNumber(n))).toBe(n);
});

test('whatever is written with number signs is read as a whole number or not at all', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'〇零○一二两三四五六七八九十百千12'), maxLength: 9 });
  fc.assert(
    fc.property(signs, (text) => {
      const number = parseChineseNumber(text);
      return number === undefined || (Number.isSafeInteger(number) && number >= 0);
    }),
  );
});
