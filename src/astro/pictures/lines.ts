/** Where the lines of a drawn title part: between words, and evenly, as `text-wrap: balance` does on pages. */
import { titleParts } from '../../core/title-parts.ts';

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60‘’“”…—]/u;

/**
 * `text` in at most `most` lines of `width` ems each, or `undefined` when it needs more.
 * No line begins with a closing sign or ends with an opening one, and a number stays with its unit.
 */
export function breakLines(text: string, width: number, most: number): string[] | undefined {
  const parts = titleParts(text);
  const fewest = fill(parts, width);
  if (fewest.length > most || fewest.some((line) => emsOf(line) > width)) return undefined;
  let even = fewest;
  // The narrowest column that needs no further line leaves no line with a single word.
  for (let narrower = width - 0.5; narrower > 1; narrower -= 0.5) {
    const lines = fill(parts, narrower);
    if (lines.length > fewest.length || lines.some((line) => emsOf(line) > narrower)) break;
    even = lines;
  }
  return even;
}

/** Width of bold `text` in ems: a Han character is one, a digit or letter about 0.6. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : 0.6), 0);
}

function fill(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line === undefined || emsOf(line + part) > width) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines;
}
