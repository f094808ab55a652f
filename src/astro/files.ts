/** Reads folders for the readers below, which know no file system. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublicFiles } from '../checks/index.ts';
import type { ContentFiles } from '../reading/content.ts';

/** Names of all files below `folder`, with `/` between folders, in code point order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Every file of the content folder with its bytes. */
export function readContentFiles(folder: string): ContentFiles {
  return new Map(listFiles(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The files below `public/`; a checksum is worked out when it is first asked for. */
export function readPublicFiles(folder: string): PublicFiles {
  const names = listFiles(folder);
  const known = new Set(names);
  const links = names.filter((name) => lstatSync(path.join(folder, name)).isSymbolicLink());
  return {
    names,
    links,
    sha256(name) {
      if (!known.has(name) || links.includes(name)) return undefined;
      return createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex');
    },
  };
}
