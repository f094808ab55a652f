/** 桌面图标: what a phone shows when a reader keeps the site on the home screen. */
import { renderPng } from './render.ts';
import { drawing } from './svg.ts';

/** Side in pixels that Apple's phones ask for. */
const SIDE = 180;
/** White around the cell, because phones cut the corners. */
const MARGIN = 27;

/** PNG of 180 × 180 px with the drawing of `favicon` (the text of `public/favicon.svg`), so that the two never differ. */
export function drawTouchIcon(favicon: string): Promise<Uint8Array> {
  const side = SIDE - 2 * MARGIN;
  const cell = favicon.replace('<svg', `<svg x="${MARGIN}" y="${MARGIN}" width="${side}" height="${side}"`);
  return renderPng(drawing(SIDE, SIDE, [cell]));
}
