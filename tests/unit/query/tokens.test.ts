/** The tokenizer: what counts as one token, and that the index words can be told apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsRun, nameKey, pairWords, queryTerms, spans, tokens } from '../../../src/query/tokens.ts';

test.each([
  ['政策', '政 策', 'punctuation and spaces vanish'],
  ['双随机、一公开', '双随机 一公开', 'a pause parts nothing'],
  ['２０２２年', '2022 年', 'width is folded'],
  ['5G', '5g', 'case is folded'],
  ['①', '1', 'compatibility forms are folded'],
  ['莱芜政办发〔2022〕2号', '莱芜政办发(2022) 2 号', 'brackets vanish'],
])('%s and %s are the same tokens: %s', (one, other) => {
  expect(tokens(one)).toEqual(tokens(other));
});

test.each([
  ['12号', '2号'],
  ['2022-06', '202206'],
  ['open data', 'opendata'],
  ['café', 'cafe'],
  ['十', '十一'],
  ['a'.repeat(40), 'a'.repeat(35)],
])('%s and %s are different tokens', (one, other) => {
  expect(tokens(one)).not.toEqual(tokens(other));
});

test('spans point at the original text', () => {
  const text = '共（２０２２）年㈱';
  expect(spans(text).map(({ start, end }) => text.slice(start, end))).toEqual(['共', '２０２２', '年', '㈱']);
});

test.each([
  ['养老  补贴', ['养老', '补贴']],
  ['　2022　就业\n', ['2022', '就业']],
  ['！ ，', []],
  ['', []],
])('a query %j is split at white space', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms.map(tokens));
});

test('a name is compared by its letters and digits', () => {
  expect(nameKey('莱芜政办发〔２０２２〕2号')).toBe(nameKey('莱芜政办发2022 2号'));
});

/** Text as it comes: Han, digits, Latin, signs, and characters beyond the tables. */
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'政策公开解读年号一二〇㐀龥') },
  { weight: 3, arbitrary: fc.constantFrom(...'0129azxywv') },
  { weight: 2, arbitrary: fc.constantFrom(...' ，。（）〔〕-_') },
  { weight: 1, arbitrary: fc.constantFrom('é', 'Я', 'か', '한', '𠮷', '😀', 'Ⅳ', '㎡') },
);
const text = fc.array(character, { maxLength: 12 }).map((list) => list.join(''));
const token = text.map(tokens).filter((list) => list.length > 0);

test('two pairs of tokens never give the same word', () => {
  fc.assert(
    fc.property(token, token, (left, right) => {
      const [a, b] = [left.slice(0, 2), right.slice(0, 2)];
      fc.pre(a.length === 2 && b.length === 2);
      expect(pairWords(a)[0] === pairWords(b)[0]).toBe(a.join(' ') === b.join(' '));
    }),
    { numRuns: 1000 },
  );
});

test('words hold nothing at which Pagefind would split them', () => {
  fc.assert(
    fc.property(text, (sample) => {
      for (const word of pairWords(tokens(sample))) expect(word).toMatch(/^[0-9a-z]+$/);
    }),
  );
});

test('a phrase of pairs is found exactly where the tokens are contained', () => {
  fc.assert(
    fc.property(text, text, fc.nat(8), fc.nat(6), (field, other, from, length) => {
      const inside = tokens(field).slice(from, from + 2 + length);
      for (const term of [inside, tokens(other)]) {
        if (term.length < 2) continue;
        expect(containsRun(pairWords(tokens(field)), pairWords(term))).toBe(containsRun(tokens(field), term));
      }
    }),
    { numRuns: 1000 },
  );
});
