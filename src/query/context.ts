/**
 * What surrounds the entries: plan titles, document numbers, issuers, topics. Few different texts, each shared by
 * many records, so they are kept once with the records they stand for, and searched by plain containment.
 */
import type { SearchDocument } from './document.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { containsRun, tokens } from './tokens.ts';

/** `search/context.json`: each text with its records. */
export type ContextList = readonly (readonly [text: string, records: string])[];

/** The list, in order of first appearance. Documents stand in the order of their records. */
export function listContexts(documents: readonly SearchDocument[]): ContextList {
  const holders = new Map<string, number[]>();
  for (const [record, document] of documents.entries()) {
    for (const text of new Set(document.context)) {
      const records = holders.get(text) ?? [];
      records.push(record);
      holders.set(text, records);
    }
  }
  return [...holders].map(([text, records]) => [text, encodeNumbers(records)]);
}

/** The records one of whose surrounding texts contains the term. */
export function findInContext(list: ContextList, term: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [text, records] of list) {
    if (!containsRun(tokens(text), term)) continue;
    for (const record of decodeNumbers(records)) found.add(record);
  }
  return found;
}
