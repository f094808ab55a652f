/**
 * Records → CSV that WPS and Excel open as it stands, and that no cell of can run.
 *
 * RFC 4180 with a byte order mark, without which office software takes UTF-8 for GBK. The header holds the keys of the
 * JSON export, so that both can be joined; their Chinese meaning stands on the data page.
 */
import type { Cell, PublicRecord } from '../core/record.ts';
import type { Locate } from '../core/section.ts';
import { cellWords, membersOf, partOf } from './cell-words.ts';
import { exportedCells, type Table } from './exported-cells.ts';

/** One column of the file. */
export interface CsvColumn {
  readonly header: string;
  /** Key of the field that it is taken from. */
  readonly field: string;
  readonly read: (cell: Cell) => string;
}

type Readers = Readonly<Record<string, (cell: Cell) => string>>;

const part = (key: string) => (cell: Cell) => cellWords(partOf(cell, key));

/**
 * Fields whose parts must be sortable have a column for each part; the chief part keeps the key of the field.
 * Every other field fits into one readable cell.
 */
const SPREAD: Readonly<Record<string, Readers>> = {
  units: {
    units: (cell) => cellWords(cell),
    unitIds: (cell) => cellWords(membersOf(cell).map((unit) => partOf(unit, 'id'))),
  },
  deadline: {
    deadline: part('words'),
    deadlineKind: part('kind'),
    deadlineDay: part('day'),
    deadlineSum: part('sum'),
  },
  source: { source: part('title'), sourceUrl: part('url'), sourceFile: part('file'), sourceSha256: part('sha256') },
};

/** Columns of a section's file, in order: at least one for every field. */
export function csvColumns(table: Table): CsvColumn[] {
  return Object.keys(table.columns).flatMap((field) =>
    Object.entries(SPREAD[field] ?? { [field]: (cell: Cell) => cellWords(cell) }).map(([header, read]) => ({
      header,
      field,
      read,
    })),
  );
}

/** The whole file: header, one line a record, CRLF at the end of each. */
export function csv(table: Table, records: readonly PublicRecord[], locate: Locate): string {
  const columns = csvColumns(table);
  const rows = records.map((record) => {
    const cells = exportedCells(table, record, locate);
    return columns.map(({ field, read }) => neutralised(read(cells[field] ?? null)));
  });
  const lines = [columns.map(({ header }) => header), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

// Blank before the sign is passed over by some programs; an apostrophe counts, so that taking one away restores the text.
const FORMULA = /^(?:'*\s*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before it so that it is only shown; other text
 * unchanged. Taking away one leading apostrophe from text that matches gives back the original.
 * Source of the list of signs: OWASP, CSV Injection; full-width forms are read as signs by East Asian office software.
 */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A field of RFC 4180, §2.5–2.7: in quotes where it holds a quote, a comma or a line end. */
function quoted(text: string): string {
  return /["\r\n,]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
