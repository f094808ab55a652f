/** A value of an export → the words of one spreadsheet cell, with nothing of it lost on the way. */
import { FIELD_WORDS } from '../core/field-words.ts';
import type { Cell } from '../core/record.ts';
import { STATUS_WORDS } from '../core/status.ts';
import { ROLE_WORDS } from '../core/unit.ts';

type Structure = Extract<Cell, Readonly<Record<string, unknown>>>;

/** What a structure is called by; the other parts stand behind it in （）. */
const HEADS = ['name', 'title', 'text', 'date'];

/** Codes inside a structure that have a word of their own; the plain role says nothing that the column does not. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: { ...ROLE_WORDS, responsible: '' },
  status: Object.fromEntries(Object.entries(STATUS_WORDS).map(([code, { label }]) => [code, label])),
  per: { day: '日', week: '周', month: '月', quarter: '季', 'half-year': '半年', year: '年' },
};

/** Parts whose words need no name before them. */
const SPEAKING = ['role', 'status', 'documentNumber'];

/**
 * Words for `cell`: blank for nothing, 是 or 否 for a truth, list members joined by ；, a structure as
 * `区司法局（牵头）` or `2026-04-30（推进中，填报单位：区司法局）`.
 */
export function cellWords(cell: Cell, separator = '；'): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell !== 'object') return String(cell);
  if (!isList(cell)) return structureWords(cell);
  return cell
    .map((member) => cellWords(member))
    .filter((words) => words !== '')
    .join(separator);
}

/** Members of a list; any other value is a list of itself, and nothing is an empty one. */
export function membersOf(cell: Cell): readonly Cell[] {
  if (cell === null) return [];
  return isList(cell) ? cell : [cell];
}

/** The part `key` of a structure, or nothing. */
export function partOf(cell: Cell, key: string): Cell {
  return cell !== null && typeof cell === 'object' && !isList(cell) ? (cell[key] ?? null) : null;
}

// `Array.isArray` alone does not tell a read-only list from a structure.
function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

function structureWords(structure: Structure): string {
  const head = HEADS.find((key) => typeof structure[key] === 'string') ?? '';
  const notes = Object.entries(structure).flatMap(([key, value]) => (key === head ? [] : noteOf(key, value)));
  const words = cellWords(structure[head] ?? null);
  return notes.length === 0 ? words : `${words}（${notes.join('，')}）`;
}

/** One part in words, with its name where the value alone would not be understood. Ids have a column of their own. */
function noteOf(key: string, value: Cell): string[] {
  if (key === 'id' || value === false) return [];
  const name = FIELD_WORDS[key] ?? key;
  if (value === true) return [name];
  const words = cellWords(value, '、');
  const coded = CODES[key]?.[words] ?? words;
  if (coded === '') return [];
  return [SPEAKING.includes(key) ? coded : `${name}：${coded}`];
}
