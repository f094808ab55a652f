/** A plan as squares of manuscript paper in a picture: one square a promise, as `Sheet.astro` and `Strip.astro` on pages. */
import { STATUS_WORDS } from '../../core/status.ts';
import type { Status } from '../../core/update.ts';
import { COLOURS, character, square } from './svg.ts';

/** Sides, in pixels, that fill the width of a card to the pixel. */
const SIDES = [88, 66, 48, 44, 33, 24, 22, 16, 12, 11, 8];
/** From this side on, a square holds a character that can be read in a small preview. */
const LEGIBLE = 33;
const FILLED: readonly Status[] = ['done', 'closed'];

/** Part of an SVG, and its height in pixels. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** The squares of `statuses` within `width` and `height`, as large as they fit, standing on `bottom`. */
export function drawSheet(
  statuses: readonly Status[],
  area: { readonly x: number; readonly bottom: number; readonly width: number; readonly height: number },
): Drawn {
  const count = statuses.length;
  const fitting = SIDES.filter((side) => heightOf(count, area.width, side) <= area.height);
  const side = fitting.find((each) => endsWell(count, Math.floor(area.width / each))) ?? fitting[0] ?? 8;
  const height = heightOf(count, area.width, side);
  const across = Math.floor(area.width / side);
  const cells = statuses.map((status, index) => ({
    status,
    x: area.x + (index % across) * side,
    y: area.bottom - height + Math.floor(index / across) * (side + gapOf(side)),
  }));
  const outline = (some: typeof cells) => some.map(({ x, y }) => square(x, y, side)).join('');
  const filled = cells.filter(({ status }) => FILLED.includes(status));
  // Neighbours that are both filled would run into one bar.
  const parted = filled.filter(
    (cell, index) => filled[index - 1]?.y === cell.y && filled[index - 1]?.x === cell.x - side,
  );
  const stroke = side < LEGIBLE ? 1 : 2;
  const svg = [
    `<path fill="none" stroke="${COLOURS.accent}" stroke-width="${stroke}" d="${outline(cells)}"/>`,
    `<path fill="${COLOURS.accent}" d="${outline(filled)}"/>`,
    `<path stroke="${COLOURS.paper}" stroke-width="${stroke}" d="${parted.map(({ x, y }) => `M${x} ${y + 1}v${side - 2}`).join('')}"/>`,
    ...cells.map(({ status, x, y }) => markOf(status, x, y, side)),
  ];
  return { svg: svg.join(''), height };
}

/** What stands in a square: a character where it can be read, else a dot, and nothing where nothing was reported. */
function markOf(status: Status, x: number, y: number, side: number): string {
  if (status === 'not-reported') return '';
  const filled = FILLED.includes(status);
  if (side >= LEGIBLE) {
    const fill = filled ? COLOURS.paper : COLOURS.ink;
    const rule = `<path fill="none" stroke="${fill}" d="${square(x + 4.5, y + 4.5, side - 9)}"/>`;
    return (status === 'closed' ? rule : '') + character(STATUS_WORDS[status].mark, x, y, side, fill);
  }
  const dot = Math.round(side / 3);
  return filled
    ? ''
    : `<path fill="${COLOURS.accent}" d="${square(x + (side - dot) / 2, y + (side - dot) / 2, dot)}"/>`;
}

/** Whether no last row stands there with only a few squares. */
function endsWell(count: number, across: number): boolean {
  const last = count % across;
  return count <= across || last === 0 || last >= across / 4;
}

/** Rows of manuscript paper stand a little apart. */
function gapOf(side: number): number {
  return Math.ceil(side / 8);
}

function heightOf(count: number, width: number, side: number): number {
  const rows = Math.ceil(count / Math.floor(width / side));
  return Math.max(0, rows * (side + gapOf(side)) - gapOf(side));
}
