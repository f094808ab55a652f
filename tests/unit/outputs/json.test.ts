/** JSON files: the documented fields and no other, a record a line. */
import { expect, test } from 'vitest';
import { FIELD_PARTS } from '../../../src/outputs/field-parts.ts';
import { planJson, sectionJson } from '../../../src/outputs/json.ts';
import { plans, sections, tasks } from '../../../src/sections/index.ts';
import { absolute, smallPortal, underBase } from '../../fixtures/small-portal.ts';

const portal = smallPortal();

type SectionFile = { section: string; fields: Record<string, string>; records: Record<string, unknown>[] };

test.each(sections.map((section) => [section.name, section] as const))(
  'every record of %s has exactly the documented fields, in their order',
  (name, section) => {
    const file = JSON.parse(sectionJson(section, section.records(portal), underBase)) as SectionFile;
    expect(Object.keys(file)).toEqual(['section', 'fields', 'records']);
    expect(file.section).toBe(name);
    expect(file.fields).toEqual(section.columns);
    expect(file.records.length).toBe(section.records(portal).length);
    for (const record of file.records) expect(Object.keys(record)).toEqual(Object.keys(section.columns));
  },
);

test.each(sections.map((section) => [section.name, section] as const))(
  'every key inside a structure of %s is documented, and no other',
  (_, section) => {
    const inside: Record<string, Set<string>> = {};
    for (const { cells } of section.records(portal)) {
      for (const [field, cell] of Object.entries(cells)) {
        for (const member of Array.isArray(cell) ? cell : [cell]) {
          if (member === null || typeof member !== 'object') continue;
          inside[field] = new Set([...(inside[field] ?? []), ...Object.keys(member)]);
        }
      }
    }
    for (const [field, keys] of Object.entries(inside))
      expect(Object.keys(FIELD_PARTS[field] ?? {})).toEqual([...keys]);
    expect(Object.keys(inside).length).toBeGreaterThan(0);
  },
);

test('each record has a line of its own, so that versions can be compared', () => {
  const lines = sectionJson(tasks, tasks.records(portal), underBase).split('\n');
  expect(lines.filter((line) => line.startsWith('{"id":')).length).toBe(portal.tasks.length);
});

test('made-up entries are marked', () => {
  const { records } = JSON.parse(sectionJson(tasks, tasks.records(portal), underBase)) as SectionFile;
  expect(records.filter((record) => record['fictional']).map((record) => record['id'])).toEqual(['yi-2026/1']);
});

test('a file without records is still sound', () => {
  const empty = { table: tasks, records: [] };
  expect(JSON.parse(sectionJson(tasks, [], underBase))).toEqual({
    section: 'tasks',
    fields: tasks.columns,
    records: [],
  });
  expect(JSON.parse(planJson({ table: plans, records: [] }, empty, underBase))).toEqual({ plan: null, tasks: [] });
});

test('the file of a plan holds its record and its tasks as the section files do', () => {
  const [plan] = plans.records(portal);
  const own = tasks.records(portal).filter((record) => record.cells['plan'] === plan?.id);
  const file = JSON.parse(
    planJson({ table: plans, records: plan ? [plan] : [] }, { table: tasks, records: own }, absolute),
  ) as { plan: unknown; tasks: unknown[] };
  const whole = (section: (typeof sections)[number]) =>
    (JSON.parse(sectionJson(section, section.records(portal), absolute)) as SectionFile).records;
  expect(file.plan).toEqual(whole(plans)[0]);
  expect(file.tasks).toEqual(whole(tasks).filter((record) => record['plan'] === plan?.id));
});
