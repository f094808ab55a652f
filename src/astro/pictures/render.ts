/** SVG → PNG: the only door to sharp, because our font must be known before sharp draws its first text. */

import { isMainThread } from 'node:worker_threads';
import type { default as Sharp } from 'sharp';
import { fontConfiguration } from './fonts.ts';

let opened: Promise<typeof Sharp> | undefined;

/**
 * Draws an opaque `svg` at its own size, as a PNG of at most 16 colours; `sans-serif` is our font.
 * The bytes depend on the drawing alone: not on folder, time zone, language or installed fonts.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  opened ??= open();
  const sharp = await opened;
  // Effort 1 halves the time of a card (to 20 ms), for 2 % more bytes.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}

async function open(): Promise<typeof Sharp> {
  // Fontconfig reads the environment of the process, of which a worker thread has only a copy.
  if (!isMainThread) throw new Error('Pictures are drawn in the main thread only.');
  process.env['FONTCONFIG_FILE'] = await fontConfiguration();
  return (await import('sharp')).default;
}
