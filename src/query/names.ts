/** Names that lead straight to a page: of a plan, topic, unit or issuer, when they are the whole query. */
import type { SearchDocument } from './document.ts';
import { decodeNumbers, encodeNumbers } from './numbers.ts';
import { nameKey } from './tokens.ts';

/** Folded name → the records it leads to, as text. Documents stand in the order of their records. */
export function listNames(documents: readonly SearchDocument[]): Map<string, string> {
  const holders = new Map<string, number[]>();
  for (const [record, document] of documents.entries()) {
    for (const key of new Set(document.names.map(nameKey))) {
      if (key === '') continue;
      const records = holders.get(key) ?? [];
      records.push(record);
      holders.set(key, records);
    }
  }
  return new Map([...holders].map(([key, records]) => [key, encodeNumbers(records)]));
}

/** Reads what `listNames` wrote for one name. */
export const readNamed = decodeNumbers;
