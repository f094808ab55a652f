/** What results can be narrowed and sorted by, column by column: written by the build, read on demand. */
import { isIndexed, isOverdue, SECTIONS, type SearchDocument } from './document.ts';
import { encodeNumbers } from './numbers.ts';
import { FACETS, type Facet } from './state.ts';

/** How the interface names sections and statuses. */
const SECTION_WORDS = { tasks: '工作任务', plans: '工作要点', topics: '主题', units: '责任单位', issuers: '地区政府' };
const STATUS_WORDS: Readonly<Record<string, string>> = {
  overdue: '已逾期',
  'not-reported': '未见公开进展',
  'under-way': '推进中',
  done: '已完成',
  closed: '已销号',
  continuing: '持续推进',
  extended: '延期',
  adjusted: '调整',
  withdrawn: '取消',
};

/** A facet, or the section: of that one only one value can be chosen. */
export type Column = 'section' | Facet;
export const COLUMNS: readonly Column[] = ['section', ...FACETS];

/** One value of a facet: its code, its words, and its records as text. */
type FacetValue = readonly [value: string, label: string, records: string];

/** `search/facets.json`: the facets column by column, and the days to sort by. */
export interface FacetTable {
  readonly columns: Readonly<Record<Column, readonly FacetValue[]>>;
  readonly due: DayList;
  readonly newest: DayList;
}

/** Days (ISO), ascending, each with its records; records without one are in none. */
export type DayList = readonly (readonly [day: string, records: string])[];

function valuesOf(document: SearchDocument, column: Column): readonly string[] {
  if (column === 'section') return [document.section];
  if (!isIndexed(document)) return []; // found by name alone, and no longer once a facet is chosen
  switch (column) {
    case 'topic':
      return document.topics;
    case 'issuer':
      return document.issuer === undefined ? [] : [document.issuer];
    case 'year':
      return document.year === undefined ? [] : [String(document.year)];
    case 'unit':
      return document.units;
    case 'status': {
      const status = document.status === undefined ? [] : [document.status];
      return isOverdue(document) ? [...status, 'overdue'] : status;
    }
  }
}

function group(documents: readonly SearchDocument[], of: (document: SearchDocument) => readonly string[]) {
  const records = new Map<string, number[]>();
  for (const [record, document] of documents.entries()) {
    for (const value of new Set(of(document))) {
      const list = records.get(value) ?? [];
      list.push(record);
      records.set(value, list);
    }
  }
  return records;
}

/** The words for a value: the title of its page where it has one. Units of different issuers share names. */
function labelOf(column: Column, value: string, pages: ReadonlyMap<string, SearchDocument>): string {
  if (column === 'section') return SECTION_WORDS[SECTIONS.find((name) => name === value) ?? 'tasks'];
  if (column === 'year') return `${value}年`;
  if (column === 'status') return STATUS_WORDS[value] ?? value;
  const page = pages.get(`${column}s/${value}`);
  const title = page?.title ?? value;
  if (column !== 'unit') return page?.fictional ? `${title}（虚构示例）` : title;
  const issuer = value.split('/')[0] ?? '';
  return `${title}（${pages.get(`issuers/${issuer}`)?.title ?? issuer}${page?.fictional ? '，虚构示例' : ''}）`;
}

/** The table for documents that stand in the order of their records. */
export function buildFacetTable(documents: readonly SearchDocument[]): FacetTable {
  const pages = new Map(documents.map((document) => [document.id, document]));
  const column = (name: Column): FacetValue[] =>
    [...group(documents, (document) => valuesOf(document, name))]
      .map(([value, records]): FacetValue => [value, labelOf(name, value, pages), encodeNumbers(records)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const days = (of: (document: SearchDocument) => string | undefined): DayList =>
    [...group(documents, (document) => [of(document)].filter((day) => day !== undefined))]
      .map(([day, records]): [string, string] => [day, encodeNumbers(records)])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    columns: {
      section: column('section'),
      topic: column('topic'),
      issuer: column('issuer'),
      year: column('year'),
      unit: column('unit'),
      status: column('status'),
    },
    due: days((document) => document.due),
    newest: days((document) => document.newest),
  };
}
