/** The address of the search page is its whole state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asksSomething,
  EMPTY_STATE,
  formatState,
  parseState,
  type SearchState,
  SORTS,
  toggleFacet,
  withoutFacets,
  withSection,
} from '../../../src/query/state.ts';

const read = (query: string) => parseState(new URLSearchParams(query));

test.each<[string, Partial<SearchState>]>([
  ['', {}],
  ['q=%20养老 ', { q: '养老' }],
  ['topic=a&topic=b&topic=a&topic=', { topic: ['a', 'b'] }],
  ['unit=laiwu/finance&year=2022&status=overdue', { unit: ['laiwu/finance'], year: ['2022'], status: ['overdue'] }],
  ['topic=nonsense&section=nowhere', { topic: ['nonsense'], section: 'nowhere' }],
  ['sort=deadline&page=3', { sort: 'deadline', page: 3 }],
  ['sort=best', {}],
  ['page=0', {}],
  ['page=-2', {}],
  ['page=1.5', {}],
  ['page=x', {}],
  ['page=99999999', {}],
  ['other=1', {}],
])('%j is read', (query, expected) => {
  expect(read(query)).toEqual({ ...EMPTY_STATE, ...expected });
});

const words = fc.string({ minLength: 1 }).filter((value) => value.trim() === value && value !== '');
const values = fc.uniqueArray(words, { maxLength: 3 });
const state = fc.record({
  q: fc.oneof(fc.constant(''), words),
  topic: values,
  issuer: values,
  year: values,
  unit: values,
  status: values,
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 999_999 }),
  section: words,
});

test('every state survives its address', () => {
  fc.assert(
    fc.property(state, (given) => {
      expect(read(formatState(given))).toEqual(given);
    }),
  );
});

test('what is not chosen is not in the address', () => {
  expect(formatState(EMPTY_STATE)).toBe('');
  expect(formatState({ ...EMPTY_STATE, q: '政策' })).toBe('q=%E6%94%BF%E7%AD%96');
});

test('a facet value is added and taken away, and the first page comes back', () => {
  const later = { ...EMPTY_STATE, page: 4 };
  const one = toggleFacet(later, 'topic', 'health');
  expect(one).toEqual({ ...EMPTY_STATE, topic: ['health'] });
  expect(toggleFacet(one, 'topic', 'health')).toEqual(EMPTY_STATE);
});

test('a section is set, and unset together with the facets', () => {
  const narrowed = withSection(toggleFacet({ ...EMPTY_STATE, q: '医保', sort: 'newest' }, 'year', '2022'), 'tasks');
  expect(narrowed.section).toBe('tasks');
  expect(withSection(narrowed, undefined)).not.toHaveProperty('section');
  expect(withoutFacets(narrowed)).toEqual({ ...EMPTY_STATE, q: '医保', sort: 'newest' });
});

test.each([
  ['', false],
  ['sort=newest', false],
  ['q=a', true],
  ['year=2022', true],
  ['section=plans', true],
])('%j asks for something: %j', (query, asks) => {
  expect(asksSomething(read(query))).toBe(asks);
});
