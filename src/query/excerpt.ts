/** The words around a hit, as parts that are shown as text: never as markup. */
import { spans } from './tokens.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

type Range = readonly [start: number, end: number];

/** Where the terms stand in `text`, in order and without overlap. */
function findTerms(text: string, terms: readonly (readonly string[])[]): Range[] {
  const found = spans(text);
  const ranges: Range[] = [];
  for (const term of terms) {
    for (let from = 0; from + term.length <= found.length; from++) {
      if (!term.every((token, index) => found[from + index]?.token === token)) continue;
      ranges.push([found[from]?.start ?? 0, found[from + term.length - 1]?.end ?? 0]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function cut(text: string, ranges: readonly Range[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, hit: boolean): void => {
    if (start < end) parts.push({ text: text.slice(start, end), hit });
  };
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= from || start >= to) continue;
    add(at, Math.max(start, from), false);
    at = Math.min(end, to);
    add(Math.max(start, from), at, true);
  }
  add(at, to, false);
  return parts;
}

/** The whole text with every occurrence of a term marked. Terms are lists of tokens. */
export function markTerms(text: string, terms: readonly (readonly string[])[]): Part[] {
  const composed = text.normalize('NFC');
  return cut(composed, findTerms(composed, terms), 0, composed.length);
}

/** Whether a term stands in the text. */
export function holdsTerm(text: string, terms: readonly (readonly string[])[]): boolean {
  return findTerms(text.normalize('NFC'), terms).length > 0;
}

const BEFORE = 18; // characters of lead-in: about half a line on a phone

/** Never between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/**
 * About `length` characters of the text around its first hit, or from its beginning when it has none; `…` stands
 * where something was left out. The cut is drawn to the end of a clause that is near.
 */
export function excerptAround(text: string, terms: readonly (readonly string[])[], length = 90): Part[] {
  const composed = text.normalize('NFC').trim();
  const ranges = findTerms(composed, terms);
  const first = ranges[0]?.[0] ?? 0;
  let from = wholeCharacter(composed, Math.max(0, Math.min(first - BEFORE, composed.length - length)));
  if (from > 0) {
    const clause = composed.slice(from, first).search(/[，。；：！？]/);
    if (clause >= 0) from += clause + 1;
  }
  const to = wholeCharacter(composed, Math.min(composed.length, from + length));
  const parts = cut(composed, ranges, from, to);
  if (from > 0) parts.unshift({ text: '…', hit: false });
  if (to < composed.length) parts.push({ text: '…', hit: false });
  return parts;
}
