/** What a row of the result list shows of each record, cut into files so small that twenty rows stay cheap. */
import { isOverdue, type Row, type SearchDocument, type Section } from './document.ts';

/** Records per file: the rows of a page lie scattered, so most of a larger file would be fetched for nothing. */
const PER_SHARD = 4;

/** One record of `search/records/<k>.json`. */
export interface StoredRecord {
  readonly id: string;
  readonly path: string;
  readonly section: Section;
  readonly title: string;
  readonly row: Row;
  readonly status?: string;
  readonly fictional?: true;
  readonly overdue?: true;
  /** Passage the excerpt is cut from, then the other searched fields that the row does not show anyway. */
  readonly passages: readonly string[];
}

/** Where a record lies: number of its file, and place in it. */
export function addressOf(record: number): { shard: number; place: number } {
  return { shard: Math.floor(record / PER_SHARD), place: record % PER_SHARD };
}

function storeRecord(document: SearchDocument): StoredRecord {
  const { id, path, section, title, row, status, fictional, requirement } = document;
  const shown = [requirement, row.who, row.when].filter((words) => words !== undefined);
  const others = document.text.filter((text) => !shown.some((words) => words.includes(text)));
  return {
    id,
    path,
    section,
    title,
    row,
    ...(status === undefined ? {} : { status }),
    ...(fictional ? { fictional } : {}),
    ...(isOverdue(document) ? { overdue: true } : {}),
    passages: [...(requirement === undefined ? [] : [requirement]), ...others],
  };
}

/** The files, in order. Documents stand in the order of their records. */
export function fillShards(documents: readonly SearchDocument[]): StoredRecord[][] {
  const shards: StoredRecord[][] = [];
  for (let from = 0; from < documents.length; from += PER_SHARD) {
    shards.push(documents.slice(from, from + PER_SHARD).map(storeRecord));
  }
  return shards;
}
