/**
 * Words made even for the grammars of dates, deadlines and targets.
 *
 * Text taken from Word and PDF has spaces and line breaks between any two characters (`2022 年年底 前完成，长 期坚持`)
 * and mixes full-width and half-width signs. Grammars read the plain form; what is shown is always the original.
 */

// Format characters (zero-width space, soft hyphen) are as invisible as spaces.
const BLANK = /[\s\p{Cf}]+/gu;

/** Text in NFKC without any blank: `２０２２ 年\n６月，` becomes `2022年6月,`. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(BLANK, '');
}

/** Plain words with the way back: `at[i]` and `at[j]` bound the original of `plain.slice(i, j)`. */
export interface PlacedWords {
  readonly plain: string;
  /** For each unit of `plain` where its original begins; one more entry ends the last. */
  readonly at: readonly number[];
}

/** The plain form of `text` and where each part of it stands in `text`. */
export function placeWords(text: string): PlacedWords {
  const at: number[] = [];
  let plain = '';
  let place = 0;
  for (const character of text) {
    const kept = plainWords(character);
    for (let unit = 0; unit < kept.length; unit++) at.push(place);
    plain += kept;
    place += character.length;
  }
  return { plain, at: [...at, place] };
}
