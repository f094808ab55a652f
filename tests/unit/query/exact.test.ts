/** What a query hits, and in which order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments, type SearchDocument } from '../../../src/query/document.ts';
import { findExact } from '../../../src/query/exact.ts';
import { containsRun, queryTerms, tokens } from '../../../src/query/tokens.ts';
import { libraryOf, task } from './sample.ts';

const laiwu = ['莱芜区2022年政务公开工作要点', '莱芜政办发〔2022〕2号', '莱芜区'];
const documents = [
  task('laiwu-2022/1', '公开养老补贴', {
    text: ['养老机构、养老服务的补贴政策', '区民政局'],
    context: [...laiwu, '养老托育'],
  }),
  task('laiwu-2022/2', '更新目录', { text: ['第12号目录每年更新', '全年'], context: [...laiwu, '政策发布'] }),
  task('linzi-2024/1', '养老服务', { text: ['补贴标准', '政策问答'], context: ['临淄区2024年工作方案', '养老托育'] }),
  task('linzi-2024/2', '评议', { text: ['说明养老补贴的发放'], context: ['临淄区2024年工作方案'] }),
].sort(compareDocuments);

async function idsOf(query: string, of: readonly SearchDocument[] = documents): Promise<string[]> {
  const hits = await findExact(libraryOf(of), query, of.length);
  return hits.map((record) => of[record]?.id.replace('tasks/', '') ?? '');
}

test.each([
  ['养老', ['linzi-2024/1', 'laiwu-2022/1', 'linzi-2024/2'], 'titles first'],
  ['养老补贴', ['laiwu-2022/1', 'linzi-2024/2'], 'a phrase stays within one field'],
  ['策问', ['linzi-2024/1'], 'words are not cut'],
  ['政策区民', [], 'two fields do not join'],
  ['12号', ['laiwu-2022/2'], 'a number is a word'],
  ['2号', ['laiwu-2022/1', 'laiwu-2022/2'], 'and a whole one: only the document number has it'],
  ['评', ['linzi-2024/2'], 'one character suffices'],
  ['第', ['laiwu-2022/2'], 'one character, first of its field'],
  ['养老 2024', ['linzi-2024/1', 'linzi-2024/2'], 'a further term may stand around the entry'],
  ['养老 目录', [], 'but every term must stand somewhere'],
  ['莱芜政办发2022 2号', ['laiwu-2022/1', 'laiwu-2022/2'], 'all terms around it, when nothing hits otherwise'],
  ['养老托育', ['laiwu-2022/1', 'linzi-2024/1'], 'a single term around it, when nothing hits otherwise'],
  ['！', [], 'nothing to look for'],
  ['拆迁', [], 'nothing found'],
] as [string, string[], string][])('%s finds %j: %s', async (query, expected) => {
  expect(await idsOf(query)).toEqual(expected);
});

test('a plan that hits does not hide its tasks, when no task has the words itself', async () => {
  const own = task('laiwu-2022/3', '莱芜政办发〔2022〕2号', { context: [...laiwu] });
  const plan: SearchDocument = { ...own, id: 'plans/laiwu-2022', section: 'plans' };
  const all = [...documents, plan];
  const hits = await findExact(libraryOf(all), '莱芜政办发〔2022〕2号', documents.length);
  expect(hits[0]).toBe(documents.length);
  expect(hits.slice(1).map((record) => all[record]?.id)).toEqual(['tasks/laiwu-2022/1', 'tasks/laiwu-2022/2']);
});

/** The rule of the search in its plainest form. */
function contained(all: readonly SearchDocument[], query: string): number[] {
  const terms = queryTerms(query);
  const holds = (fields: readonly string[], term: readonly string[]) =>
    fields.some((field) => containsRun(tokens(field), term));
  const own = (document: SearchDocument, term: readonly string[]) => holds([document.title, ...document.text], term);
  const around = (document: SearchDocument, term: readonly string[]) => holds(document.context, term);
  const where = (rule: (document: SearchDocument) => boolean) =>
    all.flatMap((document, record) => (rule(document) ? [record] : []));
  if (terms.length === 0) return [];
  const hits = where(
    (document) =>
      terms.every((term) => own(document, term) || around(document, term)) && terms.some((term) => own(document, term)),
  );
  return hits.length > 0 ? hits : where((document) => terms.every((term) => around(document, term)));
}

test('on any text, exactly the records that contain the terms are hits', async () => {
  const words = fc
    .array(fc.constantFrom(...'政策公开年1a，', '12', 'ab '), { minLength: 1, maxLength: 7 })
    .map((list) => list.join(''));
  const entry = fc.record({
    title: words,
    text: fc.array(words, { maxLength: 3 }),
    context: fc.array(words, { maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 6 }),
      fc.array(words, { minLength: 1, maxLength: 2 }),
      async (entries, terms) => {
        const all = entries
          .map((more, number) => task(`p-2022/${number + 1}`, more.title, more))
          .sort(compareDocuments);
        const query = terms.join(' ');
        const found = await findExact(libraryOf(all), query, all.length);
        expect(found.toSorted((a, b) => a - b)).toEqual(contained(all, query));
      },
    ),
    { numRuns: 300 },
  );
});
