/** Answers: direct hits, orders, pages, and failures that do not pass for answers. */
import { expect, test } from 'vitest';
import { PAGE_LENGTH, Reader } from '../../../src/query/answer.ts';
import type { SearchDocument } from '../../../src/query/document.ts';
import { parseState } from '../../../src/query/state.ts';
import { libraryOf, page, task } from './sample.ts';

const documents: SearchDocument[] = [
  task('a-2022/1', '财政预算公开', { topics: ['finance'], issuer: 'a', due: '2022-12-31', newest: '2022-03-01' }),
  task('a-2022/2', '财政资金监管', { topics: ['finance'], issuer: 'a', due: '2022-06-30', newest: '2024-05-01' }),
  task('a-2022/3', '培训', { text: ['财政干部培训'], requirement: '财政干部培训', issuer: 'a', newest: '2023-05-01' }),
  task('q-2026/1', '财政问答', { issuer: 'q', fictional: true, due: '2022-01-01', newest: '2026-05-01' }),
  page('plans', 'a-2022', '财政', { text: ['工作要点'], issuer: 'a', newest: '2022' }),
  page('topics', 'finance', '财政'),
  page('units', 'q/finance', '财政', { fictional: true }),
  ...Array.from({ length: 45 }, (_, number) => task(`m-2020/${number + 1}`, '门户网站', { year: 2020 })),
];
const ask = (query: string, reader = new Reader(libraryOf(documents))) =>
  reader.answer(parseState(new URLSearchParams(query)));
const ids = async (query: string) => (await ask(query)).hits.map((hit) => hit.id);

const tasks = ['tasks/a-2022/1', 'tasks/a-2022/2', 'tasks/a-2022/3'];
const made = ['units/q/finance', 'tasks/q-2026/1'];

test.each([
  ['q=财政', ['plans/a-2022', 'topics/finance', ...tasks, ...made]],
  ['q=财政&sort=newest', ['plans/a-2022', 'topics/finance', tasks[1], tasks[2], tasks[0], ...made]],
  ['q=财政&sort=deadline', ['plans/a-2022', 'topics/finance', tasks[1], tasks[0], tasks[2], ...made]],
  ['q=财政&section=tasks', [...tasks, 'tasks/q-2026/1']],
  ['q=财政&section=plans', ['plans/a-2022']],
  ['q=财政&section=topics', ['topics/finance']],
  ['q=财政&issuer=a', ['plans/a-2022', ...tasks]],
  ['q=财政&topic=finance', tasks.slice(0, 2)],
  ['topic=finance&sort=deadline', [tasks[1], tasks[0]]],
  ['section=plans', ['plans/a-2022']],
  ['section=topics', ['topics/finance']],
  ['q=财政&topic=nonsense', []],
  ['q=拆迁', []],
  ['', []],
])('%j answers %j', async (query, expected) => {
  expect(await ids(query)).toEqual(expected);
});

test.each([
  ['q=网站', 1, 45, PAGE_LENGTH],
  ['q=网站&page=3', 3, 45, 5],
  ['q=网站&page=9', 3, 45, 5],
  ['year=2020&page=2', 2, 45, PAGE_LENGTH],
])('%j shows page %d of %d rows', async (query, number, total, rows) => {
  const answer = await ask(query);
  expect({ page: answer.page, total: answer.total, rows: answer.hits.length }).toEqual({ page: number, total, rows });
});

test('turning pages shows every record once', async () => {
  const pages = await Promise.all([1, 2, 3].map((number) => ids(`q=网站&page=${number}`)));
  expect(new Set(pages.flat()).size).toBe(45);
});

test('a row marks the hit where it stands', async () => {
  const { hits } = await ask('q=干部');
  expect(hits[0]?.excerpt).toEqual([
    { text: '财政', hit: false },
    { text: '干部', hit: true },
    { text: '培训', hit: false },
  ]);
});

test('a part of the index that cannot be fetched is a failure and no answer, until it can', async () => {
  let failures = 0;
  let broken = true;
  const whole = libraryOf(documents);
  const library = libraryOf(documents, {
    failures: () => failures,
    async loadPagefind() {
      return {
        options: async () => undefined,
        async search(query: string | null) {
          if (broken && query !== null) {
            failures++; // as Pagefind does: it notes the failure on the console and finds nothing
            return { results: [] };
          }
          const found = query === null ? [] : await whole.phrase(query.replaceAll('"', '').split(' '));
          const results = [...found].map(([record, place]) => ({ id: String(record), score: 1, words: [place] }));
          return {
            results: query === null ? documents.map((_, id) => ({ id: String(id), score: 0, words: [] })) : results,
          };
        },
      };
    },
  });
  const reader = new Reader(library);
  await expect(ask('q=财政', reader)).rejects.toThrow('could not be fetched');
  broken = false;
  expect((await ask('q=财政', reader)).total).toBe(7);
});
