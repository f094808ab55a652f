/** Pictures show their text on a machine without fonts, and are the same bytes on every machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Region } from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fontConfiguration } from '../../src/astro/pictures/fonts.ts';
import { breakLines, emsOf } from '../../src/astro/pictures/lines.ts';
import { drawSheet } from '../../src/astro/pictures/sheet.ts';

const script = fileURLToPath(new URL('../helpers/drawn-pictures.ts', import.meta.url));
const elsewhere = mkdtempSync(path.join(tmpdir(), 'gongkai-pictures-'));
// A missing file would not hide the system's fonts: Fontconfig then looks into its built-in folders.
const noFonts = path.join(elsewhere, 'fonts.conf');
writeFileSync(noFonts, `<fontconfig><dir>${path.join(elsewhere, 'none')}</dir></fontconfig>`);
afterAll(() => rmSync(elsewhere, { recursive: true }));

function draw(cwd: string, env: NodeJS.ProcessEnv): Map<string, Buffer> {
  const output = execFileSync(process.execPath, [script], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  const pictures = z.record(z.string(), z.string()).parse(JSON.parse(output));
  return new Map(Object.entries(pictures).map(([name, base64]) => [name, Buffer.from(base64, 'base64')]));
}

const here = draw(process.cwd(), { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
const hidden = draw(elsewhere, {
  TZ: 'America/Lima',
  LC_ALL: 'C',
  LANG: 'ja_JP.UTF-8',
  HOME: elsewhere,
  XDG_CONFIG_HOME: elsewhere,
  XDG_DATA_HOME: elsewhere,
  FONTCONFIG_FILE: noFonts,
});
const picture = (name: string): Buffer => hidden.get(name) ?? Buffer.alloc(0);

/** Share of dark pixels in a region of a picture. */
async function ink(name: string, region: Region): Promise<number> {
  const pixels = await sharp(picture(name)).extract(region).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 128).length / pixels.length;
}

test.each([...here.keys()])(
  '%s is the same bytes in another folder, zone and language, and without system fonts',
  (name) => {
    expect(picture(name).equals(here.get(name) ?? Buffer.alloc(1))).toBe(true);
  },
);

test('the font configuration names our folder and no other', async () => {
  const file = await fontConfiguration();
  const folders = [...readFileSync(file, 'utf8').matchAll(/<dir>(.*?)<\/dir>/g)].map(([, folder]) => folder);
  expect(folders).toEqual([path.join(path.dirname(file), 'ttf')]);
});

test('一 is one stroke and not a box for a missing character', async () => {
  const third = (top: number) => ink('一', { left: 0, top, width: 100, height: 33 });
  expect(await Promise.all([third(0), third(67)])).toEqual([0, 0]);
  expect(await third(33)).toBeGreaterThan(0.05);
});

test('different characters are different drawings', () => {
  expect(new Set(['一', '公', '开'].map((name) => picture(name).toString('base64'))).size).toBe(3);
});

test.each([
  ['the logo', { left: 76, top: 48, width: 96, height: 44 }],
  ['the name of the site', { left: 196, top: 52, width: 60, height: 36 }],
  ['the label of made-up plans', { left: 990, top: 54, width: 120, height: 32 }],
  ['issuer and year', { left: 72, top: 156, width: 170, height: 32 }],
  ['the title', { left: 72, top: 206, width: 900, height: 68 }],
  ['the counts', { left: 72, top: 440, width: 400, height: 32 }],
  ['the day of the counts', { left: 930, top: 440, width: 190, height: 32 }],
  ['a state in a square', { left: 80, top: 504, width: 72, height: 68 }],
])('%s stands on the card in ink', async (_, region) => {
  const share = await ink('card', region);
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.6);
});

test('a real plan has no label, and a task without a report leaves its square empty', async () => {
  expect(await ink('real', { left: 960, top: 40, width: 180, height: 60 })).toBe(0);
  expect(await ink('card', { left: 1046, top: 500, width: 78, height: 78 })).toBe(0);
});

test.each([
  ['card', 1200, 630, 40_000],
  ['full', 1200, 630, 40_000],
  ['empty', 1200, 630, 40_000],
  ['icon', 180, 180, 4_000],
])('%s has its size, and a margin that nothing runs into', async (name, width, height, most) => {
  const { width: wide, height: high, isPalette } = await sharp(picture(name)).metadata();
  expect([wide, high, isPalette]).toEqual([width, height, true]);
  expect(picture(name).length).toBeLessThan(most);
  const [left, right] = [
    ink(name, { left: 0, top: 0, width: 20, height }),
    ink(name, { left: width - 20, top: 0, width: 20, height }),
  ];
  expect(await Promise.all([left, right])).toEqual([0, 0]);
});

test.each([
  ['2022年莱芜区政务公开工作要点', 16, 1, ['2022年莱芜区政务公开工作要点']],
  ['2022年莱芜区政务公开工作要点', 14, 1, undefined],
  ['甲区2026年政务公开重点工作任务分解表', 16, 2, ['甲区2026年政务公开', '重点工作任务分解表']],
  ['甲区关于（试行）', 6, 2, ['甲区关于', '（试行）']],
  ['政务公开2026年', 6, 2, ['政务公开', '2026年']],
])('%s breaks at %d ems into at most %d lines', (title, width, most, lines) => {
  const broken = breakLines(title, width, most);
  expect(broken).toEqual(lines);
  for (const line of broken ?? []) expect(emsOf(line)).toBeLessThanOrEqual(width);
});

test.each([
  [1, 88],
  [12, 88],
  [71, 44 * 3 + 12],
  [0, 0],
])('%d promises stand in squares %d pixels high in all', (count, height) => {
  const area = { x: 0, bottom: 230, width: 1056, height: 230 };
  const sheet = drawSheet(
    Array.from({ length: count }, () => 'not-reported' as const),
    area,
  );
  expect(sheet.height).toBe(height);
  expect(sheet.svg.match(/z/g) ?? []).toHaveLength(count);
});
