/**
 * Reads a 责任单位 cell as the plan prints it, and writes units back in one canonical form.
 *
 * A cell is a list of names in which role words reach back (A、B牵头) or forward (牵头单位：A). What the grammar cannot
 * take apart without guessing is handed back as words, for a person to settle.
 */
import type { Role, UnitReference } from './unit.ts';
import { readUnitList } from './unit-list.ts';
import { foldCell, shieldNames } from './unit-shield.ts';

export interface UnitCell {
  /** In the order of the cell. */
  readonly units: UnitReference[];
  /** Stretches of the cell that could not be read, with full-width marks. */
  readonly unread: string[];
}

/**
 * Units of a cell. A blank cell has none.
 *
 * - A role behind names holds for all since the last role: 各镇（街道）、区司法局牵头 has two leads. In brackets
 *   (区财政局（牵头）) it holds for that one name. Names without any role are `responsible`.
 * - 各镇、街道 is one name, because one 各 governs both; 各镇、各街道 are two. Names in `known` win over such rules.
 * - 等X有关部门 keeps X有关部门 with `etc`; 等 with nothing behind it says nothing.
 * - Names come out as in `known`, else as printed with full-width brackets and without blanks.
 */
export function parseUnitCell(cell: string, known: Iterable<string> = []): UnitCell {
  const { text, restore } = shieldNames(foldCell(cell), known);
  const { drafts, unread } = readUnitList(text);
  const name = (words: string) => restore(words.replaceAll(' ', ''));
  return {
    units: drafts.map((draft) => ({
      name: name(draft.name),
      role: draft.role ?? 'responsible',
      ...(draft.etc && { etc: draft.etc }),
      ...(draft.group !== undefined && { group: name(draft.group) }),
    })),
    unread: unread.map(restore),
  };
}

const ROLE_SUFFIX: Readonly<Record<Role, string>> = {
  responsible: '负责',
  lead: '牵头',
  support: '配合',
  implement: '具体落实',
};

/**
 * Canonical words for `units`: `parseUnitCell` with their names known reads the same units back, as long as no name
 * holds another of them beside a mark or role word.
 */
export function formatUnitCell(units: readonly UnitReference[]): string {
  const clauses = runs(units, (unit) => unit.role);
  return clauses
    .map((clause, index) => {
      const role = clause[0]?.role ?? 'responsible';
      // Without 负责 the role of the next clause would reach back over these names.
      const suffix = role === 'responsible' && index === clauses.length - 1 ? '' : ROLE_SUFFIX[role];
      return `${formatNames(clause)}${suffix}`;
    })
    .join('，');
}

function formatNames(units: readonly UnitReference[]): string {
  return runs(units, (unit) => unit.group)
    .map((run) => {
      const names = run.map((unit, index) => {
        const before = run[index - 1];
        const mark = before === undefined || (unit.etc && !before.etc) ? '' : '、';
        return `${mark}${unit.etc ? '等' : ''}${unit.name}`;
      });
      const group = run[0]?.group;
      return group === undefined ? names.join('') : `${group}（${names.join('')}）`;
    })
    .join('、');
}

function runs<Item>(items: readonly Item[], key: (item: Item) => unknown): Item[][] {
  const all: Item[][] = [];
  for (const item of items) {
    const run = all.at(-1);
    const first = run?.[0];
    if (run && first !== undefined && key(first) === key(item)) run.push(item);
    else all.push([item]);
  }
  return all;
}
