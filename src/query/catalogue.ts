/** What the browser must know before it can read anything else: how the records are numbered and cut into files. */
import type { SearchDocument, Section } from './document.ts';

/** A section's stretch of record numbers, `to` exclusive; from `fictional` on its entries are fictional. */
export interface Stretch {
  readonly section: Section;
  readonly from: number;
  readonly fictional: number;
  readonly to: number;
}

/** `search/catalogue.json`. */
export interface Catalogue {
  /** Changes with any other file of the search; asked for along with each, so that no stale copy is read. */
  readonly version: string;
  readonly stretches: readonly Stretch[];
  /** Number of files under `search/names/` and `search/characters/`. */
  readonly nameShelves: number;
  readonly characterShelves: number;
}

/** The stretches of documents that stand in the order of their records. */
export function measureStretches(documents: readonly SearchDocument[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < documents.length; ) {
    const section = documents[from]?.section ?? 'tasks';
    const until = (wanted: (document: SearchDocument) => boolean): number => {
      const at = documents.findIndex((document, number) => number >= from && !wanted(document));
      return at < 0 ? documents.length : at;
    };
    const to = until((document) => document.section === section);
    const fictional = Math.min(
      to,
      until((document) => !document.fictional),
    );
    stretches.push({ section, from, fictional, to });
    from = to;
  }
  return stretches;
}

/** Whether a record stems from the fictional example. */
export function isFictional(stretches: readonly Stretch[], record: number): boolean {
  return stretches.some(({ fictional, to }) => record >= fictional && record < to);
}
