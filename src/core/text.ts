/** Text as it is compared and shortened: one folding for ids, lookups and search. */

/** Folds width, case and compatibility forms (NFKC), for comparing words and never for showing them. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Folds and drops everything but letters and digits, so that 〔2022〕2 号 and (2022)2号 compare equal. */
export function foldLetters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Number of characters as a reader counts them (code points, not UTF-16 units). */
export function characterCount(text: string): number {
  return [...text].length;
}

/** How many edits of one character, swaps of neighbours included, lie between two short words (Damerau–Levenshtein). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced, swapped));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate nearest to `word`, if one is near enough to be a slip of the pen. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
