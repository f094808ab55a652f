/** The index as Pagefind itself builds and reads it: complete, exact, and the same bytes every time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSearchFiles } from '../../../src/astro/integrations/search.ts';
import { compareDocuments } from '../../../src/query/document.ts';
import { findExact } from '../../../src/query/exact.ts';
import { openLibrary, type Pagefind } from '../../../src/query/library.ts';
import { containsRun, queryTerms, tokens } from '../../../src/query/tokens.ts';
import { task } from './sample.ts';

/** Repeatable numbers below `limit` (a linear congruence; any spread will do). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const PARTS = [
  '政务公开',
  '政策解读',
  '养老补贴、',
  '12345热线',
  '2022年6月底前，',
  '全年',
  '（街道）',
  '〇一五',
  'App',
  '一网通办',
  '公示',
  '每季度1次',
];
const roll = dice(7);
const phrase = (length: number) => Array.from({ length }, () => PARTS[roll(PARTS.length)]).join('');
const documents = Array.from({ length: 600 }, (_, number) =>
  task(`p-2022/${number + 1}`, phrase(2), { text: [phrase(12), phrase(3)], context: [`第${number % 7}区2022年`] }),
).sort(compareDocuments);

const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await buildSearchFiles(documents);
  // Pagefind fetches its parts; here they come out of the memory.
  vi.stubGlobal('fetch', async (address: string) => {
    const name = `pagefind/${/pagefind\/([^?]*)/.exec(address)?.[1]}`;
    return new Response(files.get(name) as BodyInit | undefined, { status: files.has(name) ? 200 : 404 });
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

async function loadPagefind(): Promise<Pagefind> {
  const file = path.join(folder, 'pagefind.mjs');
  writeFileSync(file, files.get('pagefind/pagefind.js') ?? '');
  const module = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return { ...module, options: (options: object) => module.options({ ...options, basePath: 'http://site/pagefind/' }) };
}

const library = openLibrary({
  read: async (name) => JSON.parse(Buffer.from(files.get(`search/${name}.json`) ?? '').toString()),
  loadPagefind,
  failures: () => 0,
});

test('every query finds all records that contain it and no other', async () => {
  const fields = documents.map((document) => [document.title, ...document.text].map(tokens));
  for (let run = 0; run < 300; run++) {
    const source = documents[roll(documents.length)];
    const text = [...((run % 3 === 0 ? source?.title : source?.text[0]) ?? '')];
    const from = roll(text.length - 1);
    const query = text.slice(from, from + 1 + roll(6)).join('');
    const [term] = queryTerms(query);
    if (term === undefined) continue;
    const expected = fields.flatMap((own, record) => (own.some((field) => containsRun(field, term)) ? [record] : []));
    if (expected.length === 0) continue; // cut out of a number, so no word of the text
    const found = await findExact(library, query, documents.length);
    expect({ query, found: found.toSorted((a, b) => a - b) }).toEqual({ query, found: expected });
    const titled = expected.filter((record) => containsRun(tokens(documents[record]?.title ?? ''), term));
    expect(new Set(found.slice(0, titled.length))).toEqual(new Set(titled));
  }
});

test('the same documents give the same bytes, in whatever order they come', async () => {
  const again = await buildSearchFiles(documents.toReversed());
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [name, content] of again) expect(Buffer.compare(content, files.get(name) ?? Buffer.of()), name).toBe(0);
});

test('nothing is written that the page never asks for', () => {
  const kinds = new Set([...files.keys()].map((name) => name.replace(/\d+\.json$|[^/]*\.pf_index$|und_[^.]*/, '…')));
  expect([...kinds].sort()).toEqual([
    'pagefind/index/…',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind.….pf_meta',
    'pagefind/wasm.unknown.pagefind',
    'search/catalogue.json',
    'search/characters/…',
    'search/context.json',
    'search/facets.json',
    'search/names/…',
    'search/records/…',
  ]);
});

test('a site without entries has an index too', async () => {
  const empty = await buildSearchFiles([]);
  expect([...empty.keys()]).toContain('search/catalogue.json');
});
