/** The plain form loses blanks and widths, and every part of it leads back to its original. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeWords, plainWords } from '../../../src/core/plain-words.ts';

test.each([
  ['2024年\n\n12月底前', '2024年12月底前'],
  ['２０２２　年，（６月）', '2022年,(6月)'],
  ['长\u200b期\u00ad坚\u00a0持', '长期坚持'],
  ['', ''],
])('%j is plainly %s', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test('a part of the plain form leads back to the words it came from', () => {
  const text = '最迟在 ５ 小时\n内发布';
  const { plain, at } = placeWords(text);
  const start = plain.indexOf('5小时内');
  expect(text.slice(at[start], at[start + 4])).toBe('５ 小时\n内');
});

test('places run from the start to the end of the text and never back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { plain, at } = placeWords(text);
      expect(at).toHaveLength(plain.length + 1);
      expect(at.at(-1)).toBe(text.length);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }),
  );
});
