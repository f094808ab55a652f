/** The browser of the tests: the Chromium shipped inside @sparticuz/chromium, with the font that the pictures use. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fontConfiguration } from '../../src/astro/pictures/fonts.ts';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** What `chromium.launch` of playwright-core takes. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb'];
/** Browsers that people have, for machines that the package has no binary for. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/** `CHROME_PATH` if set; else our own Chromium on Linux x64, unpacked on first use; else an installed browser. */
export async function findBrowser(): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  if (own) return { executablePath: own, env: parentEnvironment(), args: ARGS };
  if (process.platform === 'linux' && process.arch === 'x64') return shippedBrowser();
  const executablePath = INSTALLED.find((file) => existsSync(file));
  if (executablePath) return { executablePath, env: parentEnvironment(), args: ARGS };
  throw new Error('No Chromium found: set CHROME_PATH to a Chrome or Chromium binary.');
}

async function shippedBrowser(): Promise<Browser> {
  const home = packageFolder('@sparticuz/chromium');
  const manifest: unknown = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(cache, `chromium-${z.object({ version: z.string() }).parse(manifest).version}`);
  if (!existsSync(path.join(folder, 'chromium'))) await unpack(path.join(home, 'bin'), folder);
  // Minimal Debian lacks the NSS libraries; the package brings its own.
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = { ...parentEnvironment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: await fontConfiguration() };
  return { executablePath: path.join(folder, 'chromium'), env, args: ARGS };
}

/** Unpacks aside and renames, so that nobody starts half a browser. */
async function unpack(bin: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(`${folder}.`);
  const saved = process.env['TMPDIR'];
  // inflate() writes below os.tmpdir().
  process.env['TMPDIR'] = stage;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const parts = ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br'];
    await Promise.all(parts.map((part) => inflate(path.join(bin, part))));
    // Both are closed to others at first, but who tests next may be another user.
    for (const closed of [stage, path.join(stage, 'chromium')]) chmodSync(closed, 0o755);
  } finally {
    if (saved === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = saved;
  }
  try {
    renameSync(stage, folder);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    // Another run may have been first.
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
  }
}

/** The package hides its package.json behind "exports", so walk up from the entry point. */
function packageFolder(name: string): string {
  let folder = path.dirname(require.resolve(name));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

function parentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
