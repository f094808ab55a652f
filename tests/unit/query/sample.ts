/** Documents and a library without Pagefind, for testing the search by itself. */
import type { Library } from '../../../src/query/answer.ts';
import type { SearchDocument } from '../../../src/query/document.ts';
import { type Access, openLibrary, type Pagefind } from '../../../src/query/library.ts';
import { packDocuments } from '../../../src/query/pack.ts';

/** A task with what a test says of it and plain values for the rest. */
export function task(id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id: `tasks/${id}`,
    path: `/tasks/${id}/`,
    section: 'tasks',
    title,
    text: [],
    context: [],
    names: [],
    topics: [],
    units: [],
    status: 'not-reported',
    newest: '2022',
    asOf: '2026-11-20',
    row: {},
    ...more,
  };
}

/** A page that only its name leads to, or a plan. */
export function page(section: 'plans' | 'topics' | 'units' | 'issuers', id: string, title: string, more = {}) {
  return { ...task(id, title, more), section, id: `${section}/${id}`, path: `/${section}/${id}/`, names: [title] };
}

/** Finds words in pages the way Pagefind is meant to, so that its own quirks show in the test that runs it. */
function plainPagefind(pages: readonly string[]): Pagefind {
  const lists = pages.map((words) => words.split(' '));
  const results = (of: (list: readonly string[]) => readonly number[] | undefined, score = 1) =>
    lists.flatMap((list, number) => {
      const words = of(list);
      return words === undefined ? [] : [{ id: `page ${number}`, score: score / list.length, words }];
    });
  return {
    async options() {},
    async search(query) {
      if (query === null) return { results: results(() => []) };
      const wanted = query.replaceAll('"', '').split(' ');
      if (!query.startsWith('"'))
        return { results: results((list) => (wanted.every((word) => list.includes(word)) ? [] : undefined)) };
      return {
        results: results((list) => {
          const at = list.findIndex((_, from) => wanted.every((word, place) => list[from + place] === word));
          return at < 0 ? undefined : wanted.map((_, place) => at + place);
        }),
      };
    },
  };
}

/** A library over the packed documents; `access` replaces parts of how it is reached. */
export function libraryOf(documents: readonly SearchDocument[], access: Partial<Access> = {}): Library {
  const { catalogue, files, pages } = packDocuments(documents);
  return openLibrary({
    async read(path) {
      const content = path === 'catalogue' ? { version: 'test', ...catalogue } : files.get(path);
      if (content === undefined) throw new Error(`no file ${path}`);
      return JSON.parse(JSON.stringify(content));
    },
    loadPagefind: async () => plainPagefind(pages),
    failures: () => 0,
    ...access,
  });
}
