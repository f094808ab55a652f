/** A copy of the project to build in: builds beside one another must not share Astro's caches or types. */
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project that is under test. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that a build reads, beside the packages. */
export const BUILD_INPUTS = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'src',
  'public',
  'scripts',
  'content',
];

/** Files of a content folder: path below it → text. */
export type ContentText = ReadonlyMap<string, string>;

/** Copies the project to `folder`, with `content` in place of its own where given. Packages are linked, not copied. */
export function copyProject(folder: string, content?: ContentText): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  for (const name of BUILD_INPUTS) {
    if (name === 'content' && content) continue;
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  for (const [name, text] of content ?? []) {
    const file = path.join(folder, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const entry of readdirSync(path.join(ROOT, 'node_modules'), { withFileTypes: true })) {
    // Caches stay behind; each copy makes its own.
    if (!entry.isDirectory() || (entry.name.startsWith('.') && entry.name !== '.bin')) continue;
    const target = path.join(ROOT, 'node_modules', entry.name);
    symlinkSync(target, path.join(folder, 'node_modules', entry.name), 'junction');
  }
}
