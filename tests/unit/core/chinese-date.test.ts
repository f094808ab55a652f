/** Days in the forms that documents print; a day that the calendar lacks is explained, never moved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainChineseDate, parseChineseDate } from '../../../src/core/chinese-date.ts';
import { formatChineseNumber } from '../../../src/core/chinese-number.ts';
import { addDays, dayParts, formatDay } from '../../../src/core/day.ts';

test.each([
  ['2022 年 6 月 15 日', '2022-06-15'],
  ['2022年06月05日', '2022-06-05'],
  ['2022年6月15号', '2022-06-15'],
  ['２０２２年６月１５日', '2022-06-15'],
  ['2022 年 6月\n14 日', '2022-06-14'],
  ['二〇二二年六月十五日', '2022-06-15'],
  ['二○二二年十二月三十一日', '2022-12-31'],
  ['二零二四年二月二十九日', '2024-02-29'],
  ['2022年六月15日', '2022-06-15'],
  ['2022-06-15', '2022-06-15'],
  ['2022.6.15', '2022-06-15'],
  ['2022/6/15', '2022-06-15'],
  ['２０２２．６．１５', '2022-06-15'],
  ['2022.6.15日', '2022-06-15'],
])('reads %j as %s', (text, day) => {
  expect(parseChineseDate(text)).toBe(day);
  expect(explainChineseDate(text)).toBeUndefined();
});

test.each([
  ['2026年6月31日', '6月只有30天', '请改为 2026-06-30。'],
  ['2023-02-29', '2月只有28天', '请改为 2023-02-28。'],
  ['二〇二二年十三月一日', '一年只有12个月', '请核对月份。'],
  ['2022年6月0日', '没有0日', '请改为 2022-06-01。'],
  ...[
    '',
    '6月15日',
    '22年6月15日',
    '2022年6月',
    '2022-6/15',
    '2022年一二三月5日',
    '0022-01-01',
    '明天',
    '2022年6月十十日',
  ].map((text) => [text, '日期要写明年、月、日，如 2026年6月30日', '请改成这种写法。']),
])('refuses “%s”: %s', (text, why, remedy) => {
  expect(parseChineseDate(text)).toBeUndefined();
  expect(explainChineseDate(text)).toEqual({ why, remedy });
});

const days = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays('1949-10-01', count));

test('a day reads back from figures, from dotted figures and from Chinese numerals', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year = 0, month = 0, date = 0 } = dayParts(day) ?? {};
      const digits = [...String(year)].map((digit) => formatChineseNumber(Number(digit)).replace('零', '〇')).join('');
      const numerals = `${digits}年${formatChineseNumber(month)}月${formatChineseNumber(date)}日`;
      for (const text of [day, formatDay(day), `${year}.${month}.${date}`, numerals]) {
        expect(parseChineseDate(text)).toBe(day);
      }
    }),
  );
});
