/** Lists of record numbers as short text, so that thousands of them travel in a few bytes each. */

/**
 * Ascending numbers as base-36 gaps parted by spaces; a run of neighbours is its gap, `*` and its length.
 * `[0, 1, 2, 9]` is `0*3 6`.
 */
export function encodeNumbers(ascending: readonly number[]): string {
  const parts: string[] = [];
  let next = 0;
  for (let i = 0; i < ascending.length; ) {
    const from = ascending[i] ?? 0;
    let length = 1;
    while (ascending[i + length] === from + length) length++;
    const gap = (from - next).toString(36);
    parts.push(length === 1 ? gap : `${gap}*${length.toString(36)}`);
    next = from + length;
    i += length;
  }
  return parts.join(' ');
}

/** Reverses `encodeNumbers`. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const part of text === '' ? [] : text.split(' ')) {
    const [gap = '', length = '1'] = part.split('*');
    next += Number.parseInt(gap, 36);
    for (const end = next + Number.parseInt(length, 36); next < end; next++) numbers.push(next);
  }
  return numbers;
}
