/**
 * The one Chinese font that pictures, and the browser of the tests, draw with.
 *
 * A machine's own fonts differ or are missing, and then text turns into other bytes or empty boxes. The font comes from
 * npm as WOFF2, which neither sharp's Fontconfig nor Chromium's reads, so it is unpacked once into `node_modules/.cache`.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const PACKAGE = '@fontsource-variable/noto-sans-sc';
/** How the unpacked files call themselves. */
const FAMILY = 'Noto Sans SC Thin';
const GENERIC = ['sans-serif', 'serif', 'monospace', 'system-ui'];
const require = createRequire(import.meta.url);

/**
 * Path of a Fontconfig file that knows this font and no other; unpacks the font first if need be (0.2 s).
 * Give it to a process as `FONTCONFIG_FILE` before that process draws its first text.
 */
export async function fontConfiguration(): Promise<string> {
  const manifest = require.resolve(`${PACKAGE}/package.json`);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
  const source = path.join(path.dirname(manifest), 'files');
  const folder = path.resolve(path.dirname(manifest), '../../.cache', `gongkai-fonts-${version}`);
  if (!existsSync(path.join(folder, 'ttf'))) await unpack(source, folder);
  const file = path.join(folder, 'fonts.conf');
  const text = configurationOf(folder);
  // It names its folder in full, so it is stale in a project that was moved or copied.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }
  return file;
}

/** Unpacks aside and renames, so that another build never sees half a font. */
async function unpack(source: string, folder: string): Promise<void> {
  const { default: wawoff2 } = await import('wawoff2');
  mkdirSync(path.dirname(folder), { recursive: true });
  const stage = mkdtempSync(`${folder}.`);
  // mkdtemp() shuts others out, but who builds next may be another user.
  chmodSync(stage, 0o755);
  mkdirSync(path.join(stage, 'ttf'));
  for (const name of readdirSync(source).filter((each) => each.endsWith('-wght-normal.woff2'))) {
    const ttf = await wawoff2.decompress(readFileSync(path.join(source, name)));
    writeFileSync(path.join(stage, 'ttf', name.replace(/woff2$/, 'ttf')), ttf);
  }
  try {
    renameSync(stage, folder);
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    // Another build may have been first.
    if (!existsSync(path.join(folder, 'ttf'))) throw error;
  }
}

function configurationOf(folder: string): string {
  const place = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const aliases = GENERIC.map(
    (name) => `  <alias><family>${name}</family><prefer><family>${FAMILY}</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${place}/ttf</dir>`,
    `  <cachedir>${place}/fontconfig</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
