/**
 * A dictionary cut into small files, so that looking up one key costs one short request however large the site.
 * Which file holds a key follows from the key alone.
 */

/** Characters of text a shelf should hold: about one network packet or two when compressed. */
const SHELF_LENGTH = 4000;

/** One file of the dictionary. */
export type Shelf = Readonly<Record<string, string>>;

/** The number of the shelf that holds `key` (FNV-1a over UTF-16 units), below `count`. */
export function shelfNumber(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % count;
}

/** Spreads the entries over shelves; keys are sorted, so equal entries give equal files. At least one shelf. */
export function fillShelves(entries: ReadonlyMap<string, string>): Shelf[] {
  let length = 0;
  for (const [key, value] of entries) length += key.length + value.length;
  const shelves: Record<string, string>[] = Array.from({ length: Math.ceil(length / SHELF_LENGTH) || 1 }, () => ({}));
  for (const key of [...entries.keys()].sort()) {
    const shelf = shelves[shelfNumber(key, shelves.length)];
    if (shelf) shelf[key] = entries.get(key) ?? '';
  }
  return shelves;
}

/** What a shelf says of a key. */
export function lookUp(shelf: Shelf, key: string): string | undefined {
  return Object.hasOwn(shelf, key) ? shelf[key] : undefined;
}
