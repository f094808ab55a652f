/** From the state of an address to what the page shows: total, rows of this page, and counts for the panel. */
import type { Catalogue } from './catalogue.ts';
import { isIndexed, type Row, type Section } from './document.ts';
import { type Engine, findExact } from './exact.ts';
import { excerptAround, holdsTerm, markTerms, type Part } from './excerpt.ts';
import type { FacetTable } from './facet-table.ts';
import { countFacets, type FacetCounts, narrow } from './facets.ts';
import { arrange, sortRecords } from './order.ts';
import type { StoredRecord } from './records.ts';
import { asksSomething, isNarrowed, type SearchState } from './state.ts';
import { nameKey, queryTerms } from './tokens.ts';

/** Rows on one page of results. */
export const PAGE_LENGTH = 20;

/** Where answers come from; every part is fetched when first asked for. */
export interface Library extends Engine {
  catalogue(): Promise<Catalogue>;
  /** Records that a folded name leads to. */
  named(name: string): Promise<readonly number[]>;
  facets(): Promise<FacetTable>;
  records(numbers: readonly number[]): Promise<readonly StoredRecord[]>;
}

/** One row, ready to be drawn. */
export interface Hit {
  readonly id: string;
  readonly path: string;
  readonly section: Section;
  readonly fictional: boolean;
  readonly overdue: boolean;
  readonly status?: string;
  readonly title: readonly Part[];
  readonly who: readonly Part[];
  readonly when: readonly Part[];
  readonly excerpt: readonly Part[];
  readonly row: Row;
}

export interface Answer {
  /** Rows of all pages together, direct hits included. */
  readonly total: number;
  /** The page shown, and how many there are (at least 1). */
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly Hit[];
}

function draw(record: StoredRecord, terms: readonly (readonly string[])[]): Hit {
  const { id, path, section, title, row, status, passages } = record;
  const passage = passages.find((text) => holdsTerm(text, terms)) ?? passages[0] ?? '';
  return {
    id,
    path,
    section,
    fictional: record.fictional ?? false,
    overdue: record.overdue ?? false,
    ...(status === undefined ? {} : { status }),
    title: markTerms(title, terms),
    who: markTerms(row.who ?? '', terms),
    when: markTerms(row.when ?? '', terms),
    excerpt: excerptAround(passage, terms),
    row,
  };
}

/** Every record of a section, or all that have a text of their own. */
function everything({ stretches }: Catalogue, section: string | undefined): number[] {
  return stretches
    .filter((stretch) => (section === undefined ? isIndexed(stretch) : stretch.section === section))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
}

/** Answers states from a library. The last query is kept, so that choosing facets or turning pages is cheap. */
export class Reader {
  readonly #library: Library;
  #last: { q: string; found: Promise<{ direct: readonly number[]; records: readonly number[] }> } | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  async #find(state: SearchState): Promise<{ direct: readonly number[]; records: readonly number[] }> {
    if (state.q === '') return { direct: [], records: everything(await this.#library.catalogue(), state.section) };
    if (this.#last?.q === state.q) return this.#last.found;
    const key = nameKey(state.q);
    const found = this.#library.catalogue().then(async ({ stretches }) => {
      const tasks = stretches.find(({ section }) => section === 'tasks')?.to ?? 0;
      const [direct, records] = await Promise.all([
        key === '' ? [] : this.#library.named(key),
        findExact(this.#library, state.q, tasks),
      ]);
      return { direct, records };
    });
    this.#last = { q: state.q, found };
    found.catch(() => {
      this.#last = undefined; // a failed fetch may succeed when asked again
    });
    return found;
  }

  /** What the page shows for a state. A page beyond the last is the last. */
  async answer(state: SearchState): Promise<Answer> {
    if (!asksSomething(state)) return { total: 0, page: 1, pages: 1, hits: [] };
    const needsTable = isNarrowed(state) || state.sort !== 'relevance';
    const [{ direct, records }, { stretches }, table] = await Promise.all([
      this.#find(state),
      this.#library.catalogue(),
      needsTable ? this.#library.facets() : undefined,
    ]);
    const pass = (list: readonly number[]): readonly number[] => (table ? narrow(table, state, list) : list);
    const result = arrange(pass(direct), sortRecords(pass(records), state.sort, table), stretches);
    const pages = Math.max(1, Math.ceil(result.length / PAGE_LENGTH));
    const page = Math.min(state.page, pages);
    const shown = result.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
    const terms = queryTerms(state.q);
    const stored = await this.#library.records(shown);
    return { total: result.length, page, pages, hits: stored.map((record) => draw(record, terms)) };
  }

  /** Counts for the panel of facets. */
  async counts(state: SearchState): Promise<FacetCounts> {
    const [{ direct, records }, table] = await Promise.all([this.#find(state), this.#library.facets()]);
    return countFacets(table, state, [...new Set([...direct, ...records])]);
  }
}
