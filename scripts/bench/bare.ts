/**
 * The bare script that a build is compared with: it fills templates with each page's own text and writes the files.
 *
 * It resolves no reference and decides nothing: which text stands in which slot is told by its input, made beforehand
 * from the built site (`pieces.ts`). Little that writes the same bytes can do less. With CONTENT it also parses the
 * YAML and Markdown of that folder first, which every generator must that starts from the same files.
 *
 * `node bare.ts INPUT OUT [CONTENT]`: INPUT holds a file on every line and the pieces on the last one, as JSON.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const lines = readFileSync(input, 'utf8').split('\n');
  const pieces: readonly string[] = JSON.parse(lines.pop() ?? '[]');
  for (const line of lines) {
    const { name, parts, from }: Line = JSON.parse(line);
    const target = path.join(out, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, from === undefined ? render(pieces, parts ?? []) : readFileSync(from));
  }
}

/** Parses every file of the folder, unchecked; gives the number of characters of HTML, so that the work is not idle. */
async function readAll(content: string): Promise<number> {
  const [{ parse }, { markdownToHtml }] = await Promise.all([import('yaml'), import('satteri')]);
  let length = 0;
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    const [, head = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    parse(head);
    length += markdownToHtml(body).html.length;
  }
  return length;
}

if (import.meta.main) {
  const [input, out, content] = process.argv.slice(2);
  if (input === undefined || out === undefined) throw new Error('node bare.ts INPUT OUT [CONTENT]');
  if (content !== undefined) console.log(await readAll(content));
  writeAll(input, out);
}
