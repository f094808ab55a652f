/** What every list, feed, export, search document and page label knows of an entry. */
import type { Day } from './day.ts';

/** A value of an export: text, number, truth, nothing, or a structure of these. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/** A schema.org node. */
export type JsonLd = { readonly '@type': string; readonly [key: string]: unknown };

/** Values by which records are narrowed down. */
interface Facets {
  readonly topic: readonly string[];
  readonly issuer: string;
  readonly year: number;
  /** `<issuer>/<unit>`. */
  readonly unit: readonly string[];
  readonly status?: string;
}

export interface PublicRecord {
  readonly section: string;
  readonly id: string;
  /** Site path, without base. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The day of publication where it is known; never made up. */
  readonly published?: Day | undefined;
  readonly fictional: boolean;
  readonly facets: Facets;
  /** Values under the section's columns. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** File below the content folder. */
  readonly file: string;
}
