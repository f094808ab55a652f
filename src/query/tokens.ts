/**
 * The one tokenizer of the search, run by the build over every document and by the browser over every query.
 *
 * Chinese has no word boundaries that two programs would agree on, so nothing is segmented: each Han character is a
 * token, a run of Latin letters and digits is one token, and what is stored are overlapping pairs of tokens. A query
 * is then a phrase of pairs, and a phrase hit is exactly a contained run. Tokens are written in the letters a–z and
 * digits only, because Pagefind splits words at anything else (also at `_`) and would index the pieces as well.
 */

/** A token and where it stands in the text it came from. */
export interface Span {
  readonly token: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const HAN_FIRST = 0x3400; // CJK Extension A; the first digit of a Han token stays at or below `l`
const HAN_LAST = 0x9fff;
const SHORT_RUN = 35; // the length of a run is one base-36 digit up to here, then two
const LONGEST_RUN = 1295;

function digits(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}

/**
 * One letter or digit that is not part of a run: three base-36 digits for Han, else `w` and five.
 * The prefixes (0–l, w, x, y) never collide, so joined tokens can be read back in one way only.
 */
function characterToken(codePoint: number): string {
  if (codePoint >= HAN_FIRST && codePoint <= HAN_LAST) return digits(codePoint - HAN_FIRST, 3);
  return `w${digits(codePoint, 5)}`;
}

/** A run of a–z and 0–9: `y` or (when long) `x`, its length, itself. */
function runToken(run: string): string {
  return run.length <= SHORT_RUN ? `y${digits(run.length, 1)}${run}` : `x${digits(run.length, 2)}${run}`;
}

/**
 * The tokens of `text`, which is in composed form (NFC), with their places. Width and case are folded (NFKC); punctuation and spaces are dropped, but
 * still part two runs: `2022-06` is two tokens, `２０２２年` is `2022` and 年.
 */
export function spans(text: string): Span[] {
  const found: Span[] = [];
  let run = '';
  let from = 0;
  let to = 0;
  const closeRun = (): void => {
    if (run !== '') found.push({ token: runToken(run), start: from, end: to });
    run = '';
  };
  let at = 0;
  for (const original of text) {
    const end = at + original.length;
    for (const character of original.normalize('NFKC').toLowerCase()) {
      if (/[a-z0-9]/.test(character)) {
        if (run.length === LONGEST_RUN) closeRun();
        if (run === '') from = at;
        run += character;
        to = end;
        continue;
      }
      closeRun();
      if (!/[\p{L}\p{N}]/u.test(character)) continue;
      found.push({ token: characterToken(character.codePointAt(0) ?? 0), start: at, end });
    }
    at = end;
  }
  closeRun();
  return found;
}

/** The tokens of `text` in order. */
export function tokens(text: string): string[] {
  return spans(text.normalize('NFC')).map((span) => span.token);
}

/** The words under which the index keeps a field: its overlapping pairs, in order; none for a single token. */
export function pairWords(list: readonly string[]): string[] {
  return list.slice(1).map((token, index) => `${list[index]}${token}`);
}

/** Whether `term` is a contiguous run of `field`: what a phrase of pairs finds, said plainly. */
export function containsRun(field: readonly string[], term: readonly string[]): boolean {
  for (let from = 0; from + term.length <= field.length; from++) {
    if (term.every((token, index) => field[from + index] === token)) return true;
  }
  return false;
}

/** The terms of a query: its parts between white space, as tokens; parts without a letter or digit are left out. */
export function queryTerms(query: string): string[][] {
  return query
    .split(/\s+/u)
    .map(tokens)
    .filter((term) => term.length > 0);
}

/** A name as it is compared with a whole query: its letters and digits, folded. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
