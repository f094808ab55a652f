/**
 * A content type, sealed.
 *
 * `defineSection` ties a schema to its projection into `PublicRecord`, the waist of the hourglass: schemas above,
 * outputs below, neither knows the other.
 */
import type { z } from 'zod';
import type { Portal } from './portal.ts';
import type { JsonLd, PublicRecord } from './record.ts';

/** Site path → the address to write: under the base, and absolute where the public origin is known. */
export type Locate = (path: string) => string;

/** Everything a section states about one of its entries, apart from where it stands. */
type Projection = Omit<PublicRecord, 'section'>;

interface SectionDefinition<Name extends string, Schema extends z.ZodType, View> {
  /** One word for the folder, the collection, the URL and the export. Never renamed once published. */
  readonly name: Name;
  /** Chinese name of the section. */
  readonly label: string;
  /** Front matter of an entry. */
  readonly schema: Schema;
  /** Columns of the exports: key → meaning, in order. */
  readonly columns: Readonly<Record<string, string>>;
  /** The published entries, resolved, in the order of the exports. */
  readonly entries: (portal: Portal) => readonly View[];
  readonly record: (view: View) => Projection;
  /** schema.org description; `locate` turns a site path into the address to write. */
  readonly jsonLd: (view: View, locate: Locate) => JsonLd;
}

/** A content type with its own types sealed inside, so that a list of sections is an ordinary list. */
export interface Section<Name extends string = string, Schema extends z.ZodType = z.ZodType, View = never> {
  readonly name: Name;
  readonly label: string;
  readonly schema: Schema;
  readonly columns: Readonly<Record<string, string>>;
  /** The published entries of `portal` as records; drafts are not among them. */
  records(portal: Portal): PublicRecord[];
  /** schema.org description of one entry. */
  jsonLd(view: View, locate: Locate): JsonLd;
}

/** Seals a section's definition. */
export function defineSection<const Name extends string, Schema extends z.ZodType, View>(
  definition: SectionDefinition<Name, Schema, View>,
): Section<Name, Schema, View> {
  const { name, label, schema, columns, entries, record, jsonLd } = definition;
  return {
    name,
    label,
    schema,
    columns,
    records: (portal) => entries(portal).map((view) => ({ section: name, ...record(view) })),
    jsonLd,
  };
}
