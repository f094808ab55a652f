/** Words and colours of the drawings: what the site's `tokens.css` says, for pictures that read no style sheet. */

/** Colours of `src/styles/tokens.css`, light scheme. */
export const COLOURS = {
  ink: '#141a18',
  quiet: '#3b4542',
  paper: '#ffffff',
  accent: '#0b5345',
  edge: '#5f6b66',
} as const;

/** How a piece of text is set. Lengths in pixels. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const BETWEEN_HAN_AND_DIGIT = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/u;

/** `words` with its baseline at (x, y), and the small gap between Han and digits that `text-autospace` gives on pages. */
export function text(words: string, x: number, y: number, type: Type): string {
  const { size, bold = false, fill = COLOURS.ink, anchor = 'start' } = type;
  const [first = '', ...rest] = words.split(BETWEEN_HAN_AND_DIGIT).map(escaped);
  const gap = size / 8;
  const content = first + rest.map((part) => `<tspan dx="${gap}">${part}</tspan>`).join('');
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${content}</text>`;
}

/** One Han character in the middle of a square of manuscript paper with its top left corner at (x, y). */
export function character(han: string, x: number, y: number, side: number, fill: string = COLOURS.ink): string {
  const size = Math.round(side * 0.66);
  // A Han character stands 0.88 em above its baseline and 0.12 em below.
  return text(han, x + side / 2, y + side / 2 + size * 0.38, { size, bold: true, fill, anchor: 'middle' });
}

/** Outline of a square, for the `d` of a path. */
export function square(x: number, y: number, side: number): string {
  return `M${x} ${y}h${side}v${side}h-${side}z`;
}

/** A whole drawing of `width` by `height` pixels. The language keeps the reader's locale out of the choice of glyphs. */
export function drawing(width: number, height: number, parts: readonly string[]): string {
  const frame = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const paper = `<path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame} xml:lang="zh-CN" font-family="sans-serif">${paper}${parts.join('')}</svg>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
