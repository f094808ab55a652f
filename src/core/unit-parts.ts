/**
 * Cuts a folded 责任单位 cell into parts with one role each, and a part into its names.
 *
 * A blank or line break may stand between two names or inside one (layout of the printed table); it is cut or closed
 * only where the words on both sides leave no doubt.
 */
import { cutLabel, cutRole, endsName, isBareWord, isNameTail, roleInsideEnd, startsName } from './unit-words.ts';

/** A stretch of the cell between two marks; `readable` is false where its brackets or blanks are in doubt. */
export interface Part {
  readonly words: string;
  readonly readable: boolean;
}

const MARKS = '、，；。';

/** Parts of a cell or of a bracketed list, none of them empty. Marks inside brackets do not cut. */
export function splitCell(text: string): Part[] {
  let parts: Part[] = [];
  let words = '';
  let doubtful = false;
  let depth = 0;
  const close = () => {
    if (words !== '') parts.push({ words, readable: !doubtful && depth === 0 });
    [words, doubtful] = ['', false];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (depth > 0 || letter === '（' || letter === '）') {
      depth += letter === '（' ? 1 : letter === '）' ? -1 : 0;
      words += letter;
      if (depth < 0) {
        // The list that this bracket closes began before the cell: its names lack their first part.
        parts = [{ words: text.slice(0, at + 1), readable: false }];
        [words, doubtful, depth] = ['', false, 0];
      }
    } else if (MARKS.includes(letter)) {
      close();
    } else if (letter === ' ') {
      const joint = readBlank(words, /^[^、，；。]*/u.exec(text.slice(at + 1))?.[0] ?? '');
      if (joint === 'cut') close();
      if (joint === 'doubt') [words, doubtful] = [`${words} `, true];
    } else if (words !== '' && opensPart(text.slice(at))) {
      close();
      words = letter;
    } else {
      const end = words === '' ? 0 : roleInsideEnd(text, at);
      words += end > 0 ? text.slice(at, end) : letter;
      if (end > 0) {
        close();
        at = end - 1;
      }
    }
  }
  close();
  return parts;
}

/** Names of a part between 和, 与 and 及. 区教育和体育局 has one: what stands before 和 is no whole name. */
export function splitConjunctions(words: string): string[] {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '（') depth++;
    if (words[at] === '）') depth--;
    const conjunction = depth === 0 && at > 0 ? /^(?:以及|和(?!平)|与|及)/u.exec(words.slice(at))?.[0] : undefined;
    if (!conjunction) continue;
    const left = words.slice(0, at);
    const right = words.slice(at + conjunction.length);
    // 部门和单位: one 各 or 有关 governs both words.
    if (!startsName(right) && isBareWord(right.replace(/（[^（）]*）$/u, ''))) continue;
    const leftEnds = endsName(left) || (left.endsWith('政府') && startsName(right));
    if (leftEnds && (startsName(right) || endsName(right))) return [left, ...splitConjunctions(right)];
  }
  return [words];
}

/** Head and content of the bracket that ends `words`, if one does. */
export function cutLastBracket(words: string): { head: string; inner: string } | undefined {
  if (!words.endsWith('）')) return undefined;
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === '）') depth++;
    if (words[at] === '（' && --depth === 0) return { head: words.slice(0, at), inner: words.slice(at + 1, -1) };
  }
  return undefined;
}

function opensPart(rest: string): boolean {
  return /^(?:特别是|尤其是)/u.test(rest) || cutLabel(rest) !== undefined;
}

/** What a blank between `before` and `rest` is: the gap between two names, layout inside one name, or unclear. */
function readBlank(before: string, rest: string): 'cut' | 'close' | 'doubt' {
  const after = rest.replace(/ .*/u, '');
  const role = cutRole(after);
  if (cutRole(rest.replaceAll(' ', ''))?.rest === '') return 'close';
  // 牵头 and 单位： on the next line are one label.
  if (/^(?:单位|部门)：/u.test(after) && cutRole(before)?.rest === '') return 'close';
  if (before === '' || /[和与及等由]$/u.test(before) || /^[和与及等]/u.test(after)) return 'close';
  if (cutRole(before) || opensPart(after)) return 'cut';
  if (before.endsWith('政府')) {
    if (/^[省市区县]/u.test(after) && startsName(after)) return 'cut';
    return before.startsWith('各') && startsName(after) ? 'doubt' : 'close';
  }
  if (!endsName(before)) return 'close';
  if (startsName(after)) return 'cut';
  // 区委 is a name and the start of 区委组织部.
  return isNameTail(role?.rest ?? after) || /[省市区县]委$/u.test(before) ? 'close' : 'doubt';
}
