/** Reads a folded and shielded list of names: who is named, in what part, as example of whom, in which group. */
import type { Role } from './unit.ts';
import { cutLastBracket, type Part, splitCell, splitConjunctions } from './unit-parts.ts';
import { cutLabel, cutRole, endsBodies, endsGroup, isBareWord, isShielded, isUnitName } from './unit-words.ts';

/** A unit whose role may still come: from a word further on, or from the list around its bracket. */
interface UnitDraft {
  readonly name: string;
  role?: Role;
  readonly etc?: true;
  readonly group?: string;
}

export interface UnitList {
  readonly drafts: readonly UnitDraft[];
  readonly unread: readonly string[];
}

/** Units of a list, in its order. Names and groups may still hold blanks and shields. */
export function readUnitList(text: string): UnitList {
  const drafts: UnitDraft[] = [];
  const unread: string[] = [];
  let waiting: UnitDraft[] = [];
  let announced: Role | undefined;
  const settle = (role: Role) => {
    for (const draft of waiting) draft.role ??= role;
    waiting = [];
  };
  for (const part of splitCell(text)) {
    const { label, words, mark, suffix, names } = analyse(part);
    if (label) settle('responsible');
    announced = label ?? announced;
    if (words === '') continue;
    if (!part.readable) unread.push(words);
    for (const [index, name] of part.readable ? names.entries() : []) {
      const found = readName(name);
      if (!found) unread.push(name || words);
      const marked = mark !== undefined && index === names.length - 1;
      if (marked) settle('responsible');
      waiting.push(...(found?.drafts ?? []));
      drafts.push(...(found?.drafts ?? []));
      unread.push(...(found?.unread ?? []));
      if (marked) settle(mark);
    }
    // A role word with no name of its own is in doubt: it gives nobody a part, and stops later ones from reaching back.
    if (suffix) settle(suffix.rest === '' ? 'responsible' : suffix.role);
    if (announced) settle(announced);
  }
  return { drafts, unread };
}

/** Role words of a part: announced in front, in brackets behind its last name, or behind them all. */
function analyse({ words }: Part) {
  const label = cutLabel(words);
  const rest = label?.rest ?? words;
  const bracket = cutLastBracket(rest);
  const inner = bracket && (cutRole(bracket.inner) ?? cutLabel(`${bracket.inner}：`));
  const mark = inner?.rest === '' ? inner.role : undefined;
  const suffix = mark ? undefined : cutRole(rest);
  const named = mark ? (bracket?.head ?? '') : (suffix?.rest ?? rest);
  return { label: label?.role, words: rest, mark, suffix, names: splitConjunctions(named) };
}

/** One name or one bracketed list, with or without 等 behind it; `undefined` for anything else. */
function readName(words: string): UnitList | undefined {
  const plain = words.replace(/^(?:由|特别是|尤其是)/u, '');
  const etc = /^((?:[^（）等]|（[^（）]*）|(?<=[高中初平同优特])等|等(?=级))*)(?<![高中初平同优特])等(?!级)(.*)$/u.exec(
    plain,
  );
  if (!etc) return readGroup(plain) ?? readPlain(plain);
  const [, head = '', tail = ''] = etc;
  const examples = head === '' ? { drafts: [], unread: [] } : (readGroup(head) ?? readPlain(head));
  if (tail === '') return examples;
  const others = isShielded(tail) || endsGroup(tail.replace(/（[^（）]*）$/u, '')) ? readPlain(tail) : undefined;
  if (!examples || !others || readGroup(tail)) return undefined;
  return {
    ...examples,
    drafts: [...examples.drafts, ...others.drafts.map((draft) => ({ ...draft, etc: true as const }))],
  };
}

/** 区直部门（区发改局、区教体局）: names in brackets, with the words before as their group. */
function readGroup(words: string): UnitList | undefined {
  const bracket = cutLastBracket(words);
  if (!bracket || !isListOf(bracket.head, bracket.inner)) return undefined;
  const { head, inner } = bracket;
  const role = cutLabel(`${head}：`)?.role;
  const list = readUnitList(inner);
  const nested = list.drafts.some((draft) => draft.group !== undefined);
  if (nested || list.drafts.length === 0 || !endsGroup(head) || /[（）]/u.test(head)) {
    return { drafts: [], unread: [words] };
  }
  const drafts = list.drafts.map((draft) => (role ? { role, ...draft } : { ...draft, group: head }));
  return { drafts, unread: list.unread };
}

/** Whether a bracket lists bodies, rather than varying the word before it as in 各镇（街道） or 部门（单位）. */
function isListOf(head: string, inner: string): boolean {
  const items = splitCell(inner);
  if (items.every(({ words }) => isBareWord(words.replaceAll(' ', '')))) return false;
  return items.length > 1 || (endsBodies(head) && (items[0]?.readable ?? false));
}

function readPlain(words: string): UnitList | undefined {
  const name = words.replaceAll(' ', '');
  return isShielded(name) || isUnitName(name) ? { drafts: [{ name: words }], unread: [] } : undefined;
}
