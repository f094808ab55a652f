/** What a built site weighs: all of it, and what a reader fetches for one task. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/astro/files.ts';

/** Bytes that a task's page sends, each file compressed by itself with gzip's default level. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  /** Files of their own; scripts inside the page count as HTML. */
  readonly js: number;
}

export interface Output {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** The task page of middle weight, and the heaviest. */
  readonly taskPage: PageWeight;
  readonly heaviestTaskPage: PageWeight;
}

const STYLE = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPT = /<script[^>]+src="([^"]+)"/g;
const IMPORT = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Sum of the compressed sizes of `files`, and of the modules that they import. */
function weigh(folder: string, files: readonly string[], known: Map<string, number>, seen = new Set<string>()): number {
  let sum = 0;
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const bytes = readFileSync(path.join(folder, file));
    const size = known.get(file) ?? gzipSync(bytes).length;
    known.set(file, size);
    const imported = file.endsWith('.js') ? matches(bytes.toString(), IMPORT) : [];
    const below = imported.map((name) => path.posix.join(path.posix.dirname(file), name));
    sum += size + weigh(folder, below, known, seen);
  }
  return sum;
}

export const totalOf = ({ html, css, js }: PageWeight) => html + css + js;

/** Weighs the site in `folder`, built for the base `/`. */
export function outputOf(folder: string): Output {
  const names = listFiles(folder);
  const known = new Map<string, number>();
  const weights = names
    .filter((name) => /^tasks\/[^/]+\/\d+\/index\.html$/.test(name))
    .map((name): PageWeight => {
      const html = readFileSync(path.join(folder, name));
      const text = html.toString();
      const css = weigh(folder, matches(text, STYLE), known);
      return { html: gzipSync(html).length, css, js: weigh(folder, matches(text, SCRIPT), known) };
    })
    .sort((a, b) => totalOf(a) - totalOf(b));
  const nothing: PageWeight = { html: 0, css: 0, js: 0 };
  return {
    pages: names.filter((name) => name.endsWith('.html')).length,
    files: names.length,
    bytes: names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0),
    taskPage: weights[Math.floor(weights.length / 2)] ?? nothing,
    heaviestTaskPage: weights.at(-1) ?? nothing,
  };
}
