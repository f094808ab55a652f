/** All files of the search that are ours, worked out from the documents; Pagefind's own are added by the build. */
import { type Catalogue, measureStretches } from './catalogue.ts';
import { listCharacters } from './characters.ts';
import { listContexts } from './context.ts';
import { compareDocuments, indexWords, isIndexed, type SearchDocument } from './document.ts';
import { buildFacetTable } from './facet-table.ts';
import { listNames } from './names.ts';
import { fillShards } from './records.ts';
import { fillShelves } from './shelf.ts';

/** What the documents come to. */
export interface Pack {
  readonly catalogue: Omit<Catalogue, 'version'>;
  /** File below `search/`, without the ending `.json` → its content. */
  readonly files: ReadonlyMap<string, unknown>;
  /** The words of each indexed record, in the order of the records. */
  readonly pages: readonly string[];
}

/** Numbers the documents and sorts what is known of them into files. Equal documents in any order give equal files. */
export function packDocuments(given: readonly SearchDocument[]): Pack {
  const documents = [...given].sort(compareDocuments);
  const indexed = documents.filter(isIndexed); // they come first, so their numbers are the same in both lists
  const names = fillShelves(listNames(documents));
  const characters = fillShelves(listCharacters(indexed));
  const files = new Map<string, unknown>([
    ['facets', buildFacetTable(documents)],
    ['context', listContexts(indexed)],
    ...names.map((shelf, number): [string, unknown] => [`names/${number}`, shelf]),
    ...characters.map((shelf, number): [string, unknown] => [`characters/${number}`, shelf]),
    ...fillShards(documents).map((shard, number): [string, unknown] => [`records/${number}`, shard]),
  ]);
  return {
    catalogue: {
      stretches: measureStretches(documents),
      nameShelves: names.length,
      characterShelves: characters.length,
    },
    files,
    pages: indexed.map((document) => indexWords(document).join(' ')),
  };
}
