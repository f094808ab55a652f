/**
 * The sites that the tests look at, each built once for the state of the sources.
 *
 * A stamp of all that went in lies beside each output, so that a single test file can be run again at once.
 * `BUILDS=real,portal` limits a run of Vitest to the sites that the chosen tests need.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generatePortal } from '../../scripts/bench/generate.ts';
import { listFiles } from '../../src/astro/files.ts';
import { BUILD_INPUTS, type ContentText, copyProject, ROOT } from './checkout.ts';

interface Variant {
  readonly env?: Readonly<Record<string, string>>;
  /** Takes the place of `content/`. */
  readonly content?: ContentText;
  /** Build in the system's temporary folder, to see whether the place shows in the output. */
  readonly away?: boolean;
}

const FIXTURE = path.join(ROOT, 'tests/fixtures/portal');
const OTHER_DAY = new URL('other-day.mjs', import.meta.url).href;
const FIRST_DAY: ContentText = new Map([['site.yaml', 'name: 新台账\n']]);
const LARGE: ContentText = generatePortal(3000);

const VARIANTS = {
  /** The repository's own content. */
  real: {},
  /** The same from another folder, on another day, at the other end of the world, in no language. */
  elsewhere: {
    away: true,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: `--import=${OTHER_DAY}` },
  },
  /** The miniature portal, below a path and with its public address known. */
  portal: { env: { SITE_BASE: '/portal/', CONTENT_DIR: FIXTURE } },
  /** A portal on its first day. */
  empty: { content: FIRST_DAY },
  /** Enough tasks for the search to have something to sift. */
  large: { content: LARGE },
} satisfies Record<string, Variant>;

/** What some of the sites are built from: a folder, or files. */
export const CONTENT_OF = {
  real: path.join(ROOT, 'content'),
  portal: FIXTURE,
  empty: bytesOf(FIRST_DAY),
  large: bytesOf(LARGE),
};

function bytesOf(content: ContentText): Map<string, Uint8Array> {
  return new Map([...content].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

export type BuildName = keyof typeof VARIANTS;
export const BUILD_NAMES = Object.keys(VARIANTS) as BuildName[];

/** Path before every address of a build, without a slash at the end. */
export const baseOf = (name: BuildName): string => (name === 'portal' ? '/portal' : '');

/** Folder with the built site. */
export const outputOf = (name: BuildName): string => path.join(ROOT, '.build/tests', name, 'dist');
const stampOf = (name: BuildName): string => path.join(ROOT, '.build/tests', name, 'stamp');

/** The sites that this run asks for. */
export function wantedBuilds(): BuildName[] {
  const named = process.env['BUILDS']?.split(',');
  return BUILD_NAMES.filter((name) => named === undefined || named.includes(name));
}

/** Removes all outputs, so that the next run builds them anew. */
export function forgetBuilds(): void {
  rmSync(path.join(ROOT, '.build/tests'), { recursive: true, force: true });
}

/** Builds what is not built yet, two at a time. Gives the error of each build that failed. */
export async function makeBuilds(names: readonly BuildName[]): Promise<Map<BuildName, Error>> {
  const failures = new Map<BuildName, Error>();
  const queue = [...names];
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await makeBuild(name).catch((error: Error) => failures.set(name as BuildName, error));
    }
  };
  await Promise.all([work(), work()]);
  return failures;
}

async function makeBuild(name: BuildName): Promise<void> {
  const variant: Variant = VARIANTS[name];
  const { content } = variant;
  const stamp = stampText(variant, content);
  if (existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === stamp) return;
  const home = path.join(ROOT, '.build/tests', name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const folder = variant.away ? mkdtempSync(path.join(os.tmpdir(), 'gongkai-')) : path.join(home, 'checkout');
  try {
    copyProject(folder, content);
    await run(folder, variant.env ?? {});
    cpSync(path.join(folder, 'dist'), outputOf(name), { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(stampOf(name), stamp);
}

/** Digest of everything that can change the output. */
function stampText(variant: Variant, content: ContentText | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify(variant.env ?? {}));
  const files = [...BUILD_INPUTS, 'package-lock.json', 'tests/fixtures/portal'].flatMap((name) =>
    path.extname(name) ? [name] : listFiles(path.join(ROOT, name)).map((file) => `${name}/${file}`),
  );
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  for (const [file, text] of content ?? []) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
}

/** Settings of whoever runs the tests, which must not reach the builds. */
const UNSET = { SITE_BASE: '', SITE_URL: '', CONTENT_DIR: '', GONGKAI_SEARCH: '' };

/** Runs a build in `folder`; fails with what it printed. */
function run(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env: { ...process.env, ...UNSET, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}
