/** What every section owes the rest, whoever wrote it: one loop over the registry. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/astro/files.ts';
import { buildPortal } from '../../src/core/build-portal.ts';
import { isDay } from '../../src/core/day.ts';
import type { Cell } from '../../src/core/record.ts';
import { STATUSES } from '../../src/core/update.ts';
import { readContent } from '../../src/reading/content.ts';
import { enableFields } from '../../src/scaffold/fill.ts';
import { sections } from '../../src/sections/index.ts';
import { ROOT } from '../helpers/checkout.ts';

const folder = path.join(ROOT, 'src/sections');
const files = readContentFiles(path.join(ROOT, 'tests/fixtures/portal'));
const portal = buildPortal(readContent(files));
const issuers = new Set(portal.issuers.map(({ id }) => id));
const topics = new Set(portal.topics.map(({ id }) => id));
const units = new Set(portal.issuers.flatMap(({ id, roster }) => roster.map((unit) => `${id}/${unit.id}`)));

const cases = sections.map((section) => ({ name: section.name, section }));
const exampleOf = (name: string): string => readFileSync(path.join(folder, name, 'example.md'), 'utf8');

test('the folders of sections are the sections of the registry', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(sections.map(({ name }) => name).sort());
});

test('no two sections share a name or a label', () => {
  expect(new Set(sections.map(({ name }) => name)).size).toBe(sections.length);
  expect(new Set(sections.map(({ label }) => label)).size).toBe(sections.length);
});

test.each(cases)('$name has a Chinese name for itself and for every column', ({ section }) => {
  for (const words of [section.label, ...Object.values(section.columns)]) expect(words).toMatch(/\p{Script=Han}/u);
  expect(Object.keys(section.columns).slice(0, 2)).toEqual(['id', 'url']);
});

test.each(cases)('the schema of $name refuses a field that it does not know', ({ section }) => {
  const result = section.schema.safeParse({ 'no-such-field': 1 });
  expect(result.error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
});

test.each(
  cases.flatMap((each) => [
    { ...each, state: 'as it stands', text: exampleOf(each.name) },
    { ...each, state: 'with every field in force', text: enableFields(exampleOf(each.name)) },
  ]),
)('the example of $name reads without a problem $state', ({ name, text }) => {
  const file = name === 'plans' ? 'plans/qinghe-2026.md' : `${name}/qinghe-2026/1.md`;
  const { problems, ...content } = readContent(new Map([[file, new TextEncoder().encode(text)]]));
  expect(problems).toEqual([]);
  expect(content.unread.size).toBe(0);
  expect([...content.plans, ...content.tasks]).toHaveLength(1);
});

test.each(cases)('every record of $name fills every column and no other', ({ section }) => {
  const records = section.records(portal);
  expect(records.length).toBeGreaterThan(2);
  for (const record of records) {
    expect(Object.keys(record.cells)).toEqual(Object.keys(section.columns));
    expect(Object.values(record.cells).filter((cell) => !isCell(cell))).toEqual([]);
  }
});

test.each(cases)('every record of $name is titled, addressed and told from its neighbours', ({ name, section }) => {
  const records = section.records(portal);
  for (const record of records) {
    expect(record.section).toBe(name);
    expect(record.title.trim()).not.toBe('');
    expect(record.path).toBe(`/${name}/${record.id}/`);
    expect(files.has(record.file)).toBe(true);
    expect(record.published === undefined || isDay(record.published)).toBe(true);
  }
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test.each(cases)('facets of $name hold known values only', ({ section }) => {
  for (const { facets } of section.records(portal)) {
    expect(facets.topic.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(issuers).toContain(facets.issuer);
    expect(facets.unit.filter((unit) => !units.has(unit))).toEqual([]);
    expect(portal.plans.map((plan) => plan.data.year)).toContain(facets.year);
    expect([undefined, ...STATUSES]).toContain(facets.status);
  }
});

test.each(cases)('no record of $name comes from a draft', ({ section }) => {
  const drafts = readContent(files).tasks.filter((task) => task.data.draft);
  expect(drafts).toHaveLength(1);
  expect(section.records(portal).filter(({ file }) => drafts.some((draft) => draft.file === file))).toEqual([]);
});

/** Whether `value` is one that an export can write. */
function isCell(value: unknown): value is Cell {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && Object.values(value).every(isCell);
}
