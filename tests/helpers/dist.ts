/** A built site as its files: pages with their tags, to be looked at without a browser. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, readContentFiles } from '../../src/astro/files.ts';
import { buildPortal } from '../../src/core/build-portal.ts';
import type { Portal } from '../../src/core/portal.ts';
import { readContent } from '../../src/reading/content.ts';
import { type BuildName, CONTENT_OF, outputOf } from './builds.ts';

export interface Tag {
  readonly name: string;
  /** Values with their character references resolved; empty for an attribute without a value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, for `script`, `style`, `title` and headings; empty for others. */
  readonly inner: string;
}

export interface SitePage {
  /** Site path without base: `/tasks/laiwu-2022/9/`, or `/404.html`. */
  readonly path: string;
  /** Name below the site's folder. */
  readonly file: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** Builds that have content of their own to compare with. */
export const SITES = ['real', 'portal', 'empty'] as const satisfies readonly BuildName[];
export type SiteName = (typeof SITES)[number];
/** What `portalOf` can read. */
type ContentName = keyof typeof CONTENT_OF;

/** The public origin that a build knows; empty where it knows none. */
export const originOf = (name: SiteName): string => portalOf(name).site.url ?? '';

const known = new Map<string, unknown>();

function once<Value>(key: string, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}

/** Names of all files of a build, with `/` between folders. Without a build there is nothing to pass a test on. */
export const filesOf = (name: BuildName): readonly string[] =>
  once(`files ${name}`, () => {
    const files = listFiles(outputOf(name));
    if (!files.includes('index.html')) throw new Error(`The site "${name}" is not built.`);
    return files;
  });

/** Text of a file of a build. */
export const textOf = (name: BuildName, file: string): string => readFileSync(path.join(outputOf(name), file), 'utf8');

/** Whether a build has a file. */
export const hasFile = (name: BuildName, file: string): boolean => existsSync(path.join(outputOf(name), file));

/** All pages of a build. */
export const pagesOf = (name: BuildName): readonly SitePage[] =>
  once(`pages ${name}`, () =>
    filesOf(name)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = textOf(name, file);
        return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, file, html, tags: tagsOf(html) };
      }),
  );

/** The page at a site path. */
export function pageAt(name: BuildName, sitePath: string): SitePage {
  const found = pagesOf(name).find((page) => page.path === sitePath);
  if (!found) throw new Error(`${name} has no page ${sitePath}`);
  return found;
}

/** The portal that a build shows, read from the same content. */
export const portalOf = (name: ContentName): Portal =>
  once(`portal ${name}`, () => {
    const content = CONTENT_OF[name];
    return buildPortal(readContent(typeof content === 'string' ? readContentFiles(content) : content));
  });

const TAG = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"']+))?/g;
const WITH_INNER = new Set(['script', 'style', 'title', 'h1', 'h2', 'a', 'time']);

/** Every start tag of valid `html`, in order; what scripts and styles hold is not taken for tags. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let closed = 0;
  for (const match of html.matchAll(TAG)) {
    if (match.index < closed) continue;
    const [whole, name = '', attributes = ''] = match;
    const start = match.index + whole.length;
    const end = WITH_INNER.has(name) ? html.indexOf(`</${name}>`, start) : start;
    if (name === 'script' || name === 'style') closed = end;
    tags.push({ name, attributes: attributesOf(attributes), inner: html.slice(start, end) });
  }
  return tags;
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    found[name] = decode(double ?? single ?? bare ?? '');
  }
  return found;
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the character references that our pages use. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name: string) =>
    decimal || hex
      ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (REFERENCES[name] ?? whole),
  );
}

/** What a reader sees of `html`, with every run of white space as one blank. */
export function wordsOf(html: string): string {
  const shown = html.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, '').replace(/<wbr>/g, '');
  return decode(shown.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Content of the `<meta>` called `name`, if the page has it. */
export function metaOf(page: SitePage, name: string): string | undefined {
  return page.tags.find((tag) => tag.name === 'meta' && tag.attributes['name'] === name)?.attributes['content'];
}
