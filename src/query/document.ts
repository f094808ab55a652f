/** What the search knows of one page of the site, and the words under which the index keeps it. */
import { pairWords, tokens } from './tokens.ts';

/** Sections in the order of their records. */
export const SECTIONS = ['tasks', 'plans', 'topics', 'units', 'issuers'] as const;
export type Section = (typeof SECTIONS)[number];

/** Whether an entry's text is searched. Pages of the other sections are found by their exact name only. */
export function isIndexed({ section }: Pick<SearchDocument, 'section'>): boolean {
  return section === 'tasks' || section === 'plans';
}

/** What a row of the result list shows, in words. */
export interface Row {
  readonly plan?: string;
  /** Place in the plan, such as 第9项. */
  readonly place?: string;
  readonly who?: string;
  readonly when?: string;
  readonly state?: string;
  /** The one character of the status cell. */
  readonly mark?: string;
}

/** One page as the site hands it to the search. */
export interface SearchDocument {
  /** The `data-id` of a hit: `tasks/laiwu-2022/9`, `units/laiwu/finance`. */
  readonly id: string;
  /** Address on the site, without base: `/tasks/laiwu-2022/9/`. */
  readonly path: string;
  readonly section: Section;
  readonly title: string;
  /** The other searched fields: requirement, theme, unit names, deadline words … */
  readonly text: readonly string[];
  /** What surrounds it: plan title, document number, issuer names, topic names. */
  readonly context: readonly string[];
  /** Names that lead straight here when they are the whole query. */
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly issuer?: string;
  readonly year?: number;
  /** `<issuer>/<unit>`. */
  readonly units: readonly string[];
  readonly status?: string;
  /** Effective day of the deadline (ISO). */
  readonly due?: string;
  /** An update says the work was still open: only then can it be overdue. */
  readonly open?: boolean;
  /** Newest day of the entry, else its year: text that sorts. */
  readonly newest: string;
  readonly fictional?: boolean;
  /** The day up to which the data are known (数据截至). */
  readonly asOf: string;
  readonly row: Row;
  /** The passage the excerpt is cut from. */
  readonly requirement?: string;
}

/** Overdue is worked out, never stored: an update said the work was open, and the day has passed (as of `asOf`). */
export function isOverdue(document: SearchDocument): boolean {
  return document.open === true && document.due !== undefined && document.due < document.asOf;
}

/**
 * Words at the head of every indexed page that belong to its title. A phrase that ends before this place is in the
 * title. Longer titles are searched whole; only a hit in their tail does not count as one in the title.
 */
export const TITLE_WORDS = 32;

/** Takes up one place without being indexed, so that no phrase crosses it. */
const GAP = '¶';

/**
 * The words of one page as the index numbers them: the title, filled up to `TITLE_WORDS`, then each text field.
 * What surrounds an entry and what is a single token are kept beside the index (`context.ts`, `characters.ts`):
 * as words of their own in every page they made it twice as large and its building twice as hungry.
 */
export function indexWords(document: SearchDocument): string[] {
  const [title = [], ...text] = [document.title, ...document.text].map((field) => pairWords(tokens(field)));
  const filling = Array.from({ length: Math.max(1, TITLE_WORDS - title.length) }, () => GAP);
  return [...title, ...filling, ...text.flatMap((field) => [...field, GAP])];
}

/** Order of the records: by section, the fictional last in each, then by id with numbers as numbers. */
export function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  const bySection = SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section);
  if (bySection !== 0) return bySection;
  const byFiction = Number(a.fictional ?? false) - Number(b.fictional ?? false);
  if (byFiction !== 0) return byFiction;
  const left = a.id.split('/');
  const right = b.id.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareParts(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareParts(a: string, b: string): number {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
}
