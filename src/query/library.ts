/** Fetches the files of the search as they are asked for, each once, and speaks to Pagefind. */
import type { Library } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import { type Holders, readHolders } from './characters.ts';
import { type ContextList, findInContext } from './context.ts';
import type { FacetTable } from './facet-table.ts';
import { readNamed } from './names.ts';
import { addressOf, type StoredRecord } from './records.ts';
import { lookUp, type Shelf, shelfNumber } from './shelf.ts';

/** The part of Pagefind's browser API that is used. */
export interface Pagefind {
  options(options: { metaCacheTag: string }): Promise<void>;
  search(query: string | null): Promise<{ results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the matched words; of a phrase, those of its first occurrence. */
  readonly words: readonly number[];
}

/** How the library reaches its files. */
export interface Access {
  /** Content of a JSON file below `search/`; `version` keeps stale copies away, none asks for the newest. */
  read(path: string, version?: string): Promise<unknown>;
  /** Pagefind, loaded from the site itself. */
  loadPagefind(version: string): Promise<Pagefind>;
  /** How many fetches have failed so far. Pagefind goes on without parts it could not fetch and does not say so. */
  failures(): number;
}

/** Pagefind, with its results numbered. */
interface Index {
  search(query: string): Promise<readonly (readonly [record: number, result: PagefindResult])[]>;
}

/** Searches, and fails when any part of the index could not be fetched: no answer is better than half of one. */
async function searchWhole(access: Access, pagefind: Pagefind, query: string | null) {
  const before = access.failures();
  const { results } = await pagefind.search(query);
  if (access.failures() > before) throw new Error('a part of the search index could not be fetched');
  return results;
}

/**
 * Pagefind names its results by opaque ids. Asked for everything it lists all pages in the order they were added,
 * out of what it has loaded already; that order is the number of the record.
 */
async function openIndex(access: Access, version: string): Promise<Index> {
  const pagefind = await access.loadPagefind(version);
  await pagefind.options({ metaCacheTag: version });
  const all = await searchWhole(access, pagefind, null);
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  return {
    async search(query) {
      const results = await searchWhole(access, pagefind, query);
      return results.flatMap((result) => {
        const record = numbers.get(result.id);
        return record === undefined ? [] : [[record, result] as const];
      });
    },
  };
}

/** A library whose files are reached through `access`. What failed is asked for again the next time. */
export function openLibrary(access: Access): Library {
  const kept = new Map<string, Promise<unknown>>();
  // The files are written by the same build from the same types, so their shape is taken on trust here.
  const once = <Value>(key: string, load: () => Promise<unknown>): Promise<Value> => {
    const value = kept.get(key) ?? load();
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value as Promise<Value>;
  };
  const catalogue = (): Promise<Catalogue> => once('catalogue', () => access.read('catalogue'));
  const file = <Value>(path: string): Promise<Value> =>
    once(path, async () => access.read(path, (await catalogue()).version));
  const index = (): Promise<Index> => once('pagefind', async () => openIndex(access, (await catalogue()).version));
  const fromShelf = async (folder: string, shelves: number, key: string): Promise<string | undefined> =>
    lookUp(await file<Shelf>(`${folder}/${shelfNumber(key, shelves)}`), key);

  return {
    catalogue,
    facets: () => file<FacetTable>('facets'),
    async named(name) {
      const records = await fromShelf('names', (await catalogue()).nameShelves, name);
      return records === undefined ? [] : readNamed(records);
    },
    async holders(token): Promise<Holders> {
      const holders = await fromShelf('characters', (await catalogue()).characterShelves, token);
      return holders === undefined ? { title: [], text: [] } : readHolders(holders);
    },
    around: async (term) => findInContext(await file<ContextList>('context'), term),
    async phrase(words) {
      const found = await (await index()).search(`"${words.join(' ')}"`);
      return new Map(found.map(([record, { words: places }]) => [record, places[0] ?? 0]));
    },
    async weights(words) {
      const found = await (await index()).search(words.join(' '));
      return new Map(found.map(([record, { score }]) => [record, score]));
    },
    records: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const { shard, place } = addressOf(number);
          const record = (await file<readonly StoredRecord[]>(`records/${shard}`))[place];
          if (record === undefined) throw new Error(`search/records/${shard}.json lacks record ${number}`);
          return record;
        }),
      ),
  };
}
