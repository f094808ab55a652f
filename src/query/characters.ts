/**
 * Which records hold a single token: one Han character, one number, one Latin word.
 *
 * The index knows pairs only. A query of one token would have to ask it for every pair that begins with the token,
 * and Pagefind's search by beginning misses records once the index has many parts.
 */
import type { SearchDocument } from './document.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { tokens } from './tokens.ts';

/** Records that hold a token in their title, and those that hold it elsewhere only; both ascending. */
export interface Holders {
  readonly title: readonly number[];
  readonly text: readonly number[];
}

/** Token → its holders as text. Documents stand in the order of their records. */
export function listCharacters(documents: readonly SearchDocument[]): Map<string, string> {
  const lists = new Map<string, { title: number[]; text: number[] }>();
  const note = (token: string, place: 'title' | 'text', record: number): void => {
    const holders = lists.get(token) ?? { title: [], text: [] };
    holders[place].push(record);
    lists.set(token, holders);
  };
  for (const [record, document] of documents.entries()) {
    const title = new Set(tokens(document.title));
    for (const token of title) note(token, 'title', record);
    for (const token of new Set(document.text.flatMap(tokens))) if (!title.has(token)) note(token, 'text', record);
  }
  return new Map(
    [...lists].map(([token, { title, text }]) => [token, `${encodeNumbers(title)}|${encodeNumbers(text)}`]),
  );
}

/** Reads what `listCharacters` wrote for one token. */
export function readHolders(text: string): Holders {
  const [title = '', rest = ''] = text.split('|');
  return { title: decodeNumbers(title), text: decodeNumbers(rest) };
}
