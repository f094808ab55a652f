/**
 * Takes the pages of a built site apart into what their kind has in common and what is each page's own.
 *
 * A bare script that drew the same pages from templates of its own would be the site written twice, and wrong after the
 * next change of a component. So the templates are learnt from the pages: tags, and words that many pages of a kind
 * share, are template; the rest are slots with the page's own text.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml, type Line, type Part } from './bare.ts';

/** Words on more than this share of a kind's pages belong to its template. */
const SHARED = 0.05;

interface Token {
  readonly text: string;
  /** Tags but for the values of their attributes. */
  readonly markup: boolean;
}

/** Cuts between tags and words and around the values of attributes; together the tokens are the page. */
function tokensOf(html: string): Token[] {
  return [...html.matchAll(/<[^>]*>|[^<]+|</g)].flatMap(([part]) =>
    part.startsWith('<')
      ? part.split('"').map((text, at, all) => {
          // Every second one is a value; the quotation marks stay with the tag.
          if (at % 2 === 1) return { markup: false, text };
          return { markup: true, text: `${at > 0 ? '"' : ''}${text}${at < all.length - 1 ? '"' : ''}` };
        })
      : [{ markup: false, text: part }],
  );
}

/** Place of a page in the site without what names its entry. */
function kindOf(name: string): string {
  const folders = name.split('/').slice(0, -1);
  return folders.includes('page') ? `${folders[0]}, further pages` : `${folders[0]}, depth ${folders.length}`;
}

/** Pages of one kind, and on how many of them each stretch of words stands. */
interface Kind {
  pages: number;
  readonly holders: Map<string, number>;
}

function learnKinds(names: readonly string[], read: (name: string) => string): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const name of names) {
    const kind = kinds.get(kindOf(name)) ?? { pages: 0, holders: new Map<string, number>() };
    kinds.set(kindOf(name), kind);
    kind.pages += 1;
    const words = tokensOf(read(name)).flatMap(({ markup, text }) => (markup ? [] : [text]));
    for (const text of new Set(words)) kind.holders.set(text, (kind.holders.get(text) ?? 0) + 1);
  }
  return kinds;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Words of a page as the text that escapes to them, or raw where there is none. */
function slot(html: string): Part {
  const text = html.replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return escapeHtml(text) === html ? text : [html];
}

/** The parts of a page; pieces that are new get the next number. */
function partsOf(tokens: readonly Token[], kind: Kind, pieces: Map<string, number>): Part[] {
  const parts: Part[] = [];
  let piece = '';
  const endPiece = () => {
    if (piece === '') return;
    const number = pieces.get(piece) ?? pieces.size;
    pieces.set(piece, number);
    parts.push(number);
    piece = '';
  };
  for (const { text, markup } of tokens) {
    const held = kind.holders.get(text) ?? 0;
    if (markup || (held > 1 && held > kind.pages * SHARED)) piece += text;
    else {
      endPiece();
      parts.push(slot(text));
    }
  }
  endPiece();
  return parts;
}

/** Writes to `input` what the bare script needs to write the files `names` of `site` once more. */
export function writeBareInput(site: string, names: readonly string[], input: string): void {
  const read = (name: string) => readFileSync(path.join(site, name), 'utf8');
  const pages = names.filter((name) => name.endsWith('.html'));
  const kinds = learnKinds(pages, read);
  const pieces = new Map<string, number>();
  const file = openSync(input, 'w');
  for (const name of names) {
    const kind = name.endsWith('.html') ? kinds.get(kindOf(name)) : undefined;
    const line: Line = kind
      ? { name, parts: partsOf(tokensOf(read(name)), kind, pieces) }
      : { name, from: path.join(site, name) };
    writeSync(file, `${JSON.stringify(line)}\n`);
  }
  writeSync(file, JSON.stringify([...pieces.keys()]));
  closeSync(file);
}
