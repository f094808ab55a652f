/** Where a build goes, and how a finished one takes the place of the last: readers never meet half a site. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../src/astro/files.ts';

interface Folders {
  /** The site that is served. */
  readonly served: string;
  /** The site that was just built. */
  readonly built: string;
  /** The last one on its way out. */
  readonly former: string;
}

type Rename = (from: string, to: string) => void;

/** Below the project. */
export const OUTPUT: Folders = { served: 'dist', built: '.build/site', former: '.build/former' };

/** Puts `built` in the place of `served`. `rename` moves a folder or throws; it is an argument for the tests. */
export function swapIn({ served, built, former }: Folders, rename: Rename = renameSync): void {
  rmSync(former, { recursive: true, force: true });
  try {
    if (existsSync(served)) rename(served, former);
    rename(built, served);
  } catch {
    // Windows moves no folder of which a program has a file open, yet lets its files be replaced one by one.
    copyOver(built, served);
  }
  rmSync(former, { recursive: true, force: true });
}

function copyOver(from: string, to: string): void {
  const wanted = new Set(listFiles(from));
  cpSync(from, to, { recursive: true });
  for (const file of listFiles(to)) if (!wanted.has(file)) rmSync(path.join(to, file));
  rmSync(from, { recursive: true, force: true });
}
