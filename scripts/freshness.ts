/** Whether the built site still is what the inputs give, as far as times and settings tell. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OUTPUT } from './output-folder.ts';

/** Says by its text with which settings the served site was built, and by its time when that build began. */
const STAMP = '.build/served.json';

/** Settings that make another site of the same content. */
const SETTINGS = ['SITE_BASE', 'SITE_URL', 'CONTENT_DIR', 'GONGKAI_SEARCH'];

/** Notes that the served site is of a build with the settings of `env` that began at `started`. */
export function stampServed(env: NodeJS.ProcessEnv, started: Date): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, settingsOf(env));
  utimesSync(STAMP, started, started);
}

/** Why the site has to be built before it is served, in Chinese; `undefined` when it is up to date. */
export function whyBuild(env: NodeJS.ProcessEnv, contentFolder: string): string | undefined {
  const entrance = path.join(OUTPUT.served, 'index.html');
  if (!existsSync(entrance)) return '还没有 dist/';
  const hasStamp = existsSync(STAMP);
  if (hasStamp && readFileSync(STAMP, 'utf8') !== settingsOf(env)) return 'dist/ 是用别的设置生成的';
  const built = statSync(hasStamp ? STAMP : entrance).mtimeMs;
  for (const input of [contentFolder, 'public', 'src', 'astro.config.mjs', 'package-lock.json']) {
    const newer = findNewer(input, built);
    if (newer) return `${newer} 比 dist/ 新`;
  }
  return undefined;
}

function settingsOf(env: NodeJS.ProcessEnv): string {
  return JSON.stringify(Object.fromEntries(SETTINGS.map((name) => [name, env[name] ?? ''])));
}

/** The first file or folder changed after `time`; a folder changes when a file in it comes or goes. */
function findNewer(input: string, time: number): string | undefined {
  const found = statSync(input, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.mtimeMs > time) return input;
  if (!found.isDirectory()) return undefined;
  for (const name of readdirSync(input)) {
    const newer = findNewer(path.join(input, name), time);
    if (newer) return newer;
  }
  return undefined;
}
