/**
 * The content of this build, read once.
 *
 * Astro evaluates its configuration and the site's modules separately, so an ordinary module variable would be read
 * into twice; the memo hangs on the process instead.
 */
import path from 'node:path';
import { checkContent } from '../checks/index.ts';
import type { Problem } from '../core/problem.ts';
import { type Content, readContent } from '../reading/content.ts';
import { readContentFiles, readPublicFiles } from './files.ts';

export interface LoadedContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Absolute path of the content folder. */
  readonly folder: string;
}

const KEY = Symbol.for('gongkai.content');
type Holder = { [KEY]?: LoadedContent | undefined };

/** Name of the content folder, as staff write it. */
export function contentRoot(): string {
  return (process.env['CONTENT_DIR'] || 'content').replace(/\/+$/, '');
}

/** Content and problems of the folder that this process builds. */
export function loadContent(): LoadedContent {
  const holder = globalThis as Holder;
  const root = contentRoot();
  const folder = path.resolve(root);
  const known = holder[KEY];
  if (known?.folder === folder) return known;
  const content = readContent(readContentFiles(folder), root);
  const problems = checkContent({ content, files: readPublicFiles(path.resolve('public')), root });
  const loaded = { content, problems, folder };
  holder[KEY] = loaded;
  return loaded;
}

/** Forgets what was read, after a file has changed. */
export function forgetContent(): void {
  (globalThis as Holder)[KEY] = undefined;
}
