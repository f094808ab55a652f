/**
 * Protects names that hold a mark, a 和 or a role word from being taken apart.
 *
 * Each recognised name becomes one character of a private plane; what reads the cell afterwards cannot split it.
 */
import { collectiveEnd, isEdge } from './unit-words.ts';

const FIRST = 0xf0000;
const SHIELDS = /[\u{F0000}-\u{FFFFD}]/gu;

export interface ShieldedText {
  readonly text: string;
  /** Puts the names back. */
  readonly restore: (part: string) => string;
}

/** Folds brackets and punctuation to full width, and every run of blanks to one space, none beside punctuation. */
export function foldCell(cell: string): string {
  return foldMarks(cell)
    .replace(SHIELDS, '\uFFFD')
    .replace(/[\s\p{Cc}\u200B\uFEFF]+/gu, ' ')
    .replace(/ ?([、，；：。（]) ?/gu, '$1')
    .replace(/ (?=）)/gu, '')
    .trim();
}

/** Shields `known` names, longest first, then collective names with a mark inside. `text` is folded. */
export function shieldNames(text: string, known: Iterable<string>): ShieldedText {
  const names = [...new Set(known)]
    .map((name) => ({ name, letters: foldMarks(name).replace(/\s/gu, '') }))
    .filter(({ letters }) => letters !== '')
    .sort((a, b) => b.letters.length - a.letters.length);
  const { letters, blanks } = setBlanksAside(text);
  const shielded: string[] = [];
  let out = '';
  for (let at = 0; at < letters.length; ) {
    if (blanks.has(at)) out += ' ';
    const found = knownAt(letters, at, blanks, names) ?? collectiveAt(letters, at);
    out += found ? String.fromCodePoint(FIRST + shielded.push(found.name) - 1) : letters[at];
    at = found?.end ?? at + 1;
  }
  const restore = (part: string) => part.replace(SHIELDS, (mark) => shielded[(mark.codePointAt(0) ?? 0) - FIRST] ?? '');
  return { text: out, restore };
}

interface Known {
  readonly name: string;
  /** The name as it stands in a folded cell without blanks. */
  readonly letters: string;
}
interface Found {
  readonly name: string;
  readonly end: number;
}

/** The text without its blanks, and the places before which one stood: a name may be broken anywhere. */
function setBlanksAside(text: string): { letters: string; blanks: ReadonlySet<number> } {
  const blanks = new Set<number>();
  let letters = '';
  for (const letter of text) {
    if (letter === ' ') blanks.add(letters.length);
    else letters += letter;
  }
  return { letters, blanks };
}

/** Where a name may start: after nothing, a mark, a conjunction or a role. */
const BEFORE = /(?:^|[、，；：。（）]|和|与|及|等|由|特别是|尤其是|牵头|配合|协助|负责|落实|实施)$/u;

function knownAt(text: string, at: number, blanks: ReadonlySet<number>, names: readonly Known[]): Found | undefined {
  if (!blanks.has(at) && !BEFORE.test(text.slice(0, at))) return undefined;
  for (const { name, letters } of names) {
    if (!text.startsWith(letters, at)) continue;
    const end = at + letters.length;
    if (isEdge(text, end) || joinsName(text, end, blanks, names)) return { name, end };
  }
  return undefined;
}

/** Whether a blank or a conjunction, and then another known name, stands at `at`. */
function joinsName(text: string, at: number, blanks: ReadonlySet<number>, names: readonly Known[]): boolean {
  const conjunction = /^以?[和与及]/u.exec(text.slice(at))?.[0] ?? '';
  if (conjunction === '' && !blanks.has(at)) return false;
  return names.some(({ letters }) => text.startsWith(letters, at + conjunction.length));
}

function collectiveAt(text: string, at: number): Found | undefined {
  const end = collectiveEnd(text, at);
  return end > 0 ? { name: text.slice(at, end), end } : undefined;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '﹑': '、',
  '､': '、',
};

function foldMarks(text: string): string {
  return text.replace(/[(),;:﹑､]/gu, (mark) => FULL_WIDTH[mark] ?? mark);
}
