/**
 * The bare script that a build is compared with: it fills templates with each page's own text and writes the files.
 *
 * It reads no Markdown, resolves no reference and decides nothing: which text stands in which slot is told by its input,
 * made beforehand from the built site (`pieces.ts`). Little that writes the same bytes can do less.
 *
 * `node bare.ts INPUT OUT`: INPUT holds the pieces on its first line and a file on every further one, as JSON.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A number is a piece of the template, a text fills a slot, a text in a list is written as it is. */
export type Part = number | string | readonly [raw: string];

/** A page made of parts, or a file that is written as it stands in another place. */
export interface Line {
  readonly name: string;
  readonly parts?: readonly Part[];
  readonly from?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function render(pieces: readonly string[], parts: readonly Part[]): string {
  let html = '';
  for (const part of parts) {
    if (typeof part === 'number') html += pieces[part];
    else html += typeof part === 'string' ? escapeHtml(part) : part[0];
  }
  return html;
}

function writeAll(input: string, out: string): void {
  const [first = '[]', ...lines] = readFileSync(input, 'utf8').split('\n');
  const pieces: readonly string[] = JSON.parse(first);
  for (const line of lines) {
    const { name, parts, from }: Line = JSON.parse(line);
    const target = path.join(out, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, from === undefined ? render(pieces, parts ?? []) : readFileSync(from));
  }
}

if (import.meta.main) {
  const [input, out] = process.argv.slice(2);
  if (input === undefined || out === undefined) throw new Error('node bare.ts INPUT OUT');
  writeAll(input, out);
}
