/** Lists of numbers and dictionaries in files: what goes in comes out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../../src/query/numbers.ts';
import { fillShelves, lookUp, shelfNumber } from '../../../src/query/shelf.ts';

test.each([
  [[], ''],
  [[0], '0'],
  [[0, 1, 2, 9], '0*3 6'],
  [[5, 7, 40], '5 1 w'],
])('%j is written %j', (numbers, words) => {
  expect(encodeNumbers(numbers)).toBe(words);
});

test('every ascending list survives', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30_000), { maxLength: 200 }), (list) => {
      const ascending = list.sort((a, b) => a - b);
      expect(decodeNumbers(encodeNumbers(ascending))).toEqual(ascending);
    }),
  );
});

test('every key is on its shelf, and no other key is found', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.string({ maxLength: 400 }), { maxKeys: 60 }),
      fc.string(),
      (words, other) => {
        const entries = new Map(Object.entries(words));
        const shelves = fillShelves(entries);
        const find = (key: string) => lookUp(shelves[shelfNumber(key, shelves.length)] ?? {}, key);
        for (const [key, value] of entries) expect(find(key)).toBe(value);
        if (!entries.has(other)) expect(find(other)).toBeUndefined();
      },
    ),
  );
});

test('a name that every object has is not taken for a key', () => {
  expect(lookUp({}, 'constructor')).toBeUndefined();
});
