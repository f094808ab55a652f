/** JSON Schemas: they refuse what the build refuses and accept what it writes. */
import { expect, test } from 'vitest';
import { sectionJson } from '../../../src/outputs/json.ts';
import { exportSchema, frontMatterSchema } from '../../../src/outputs/schemas.ts';
import { sections, tasks } from '../../../src/sections/index.ts';
import { absolute, smallPortal } from '../../fixtures/small-portal.ts';

type Schema = {
  $schema?: string;
  $id?: string;
  title?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  format?: string;
  additionalProperties?: unknown;
};

const read = (text: string) => JSON.parse(text) as Schema;
const each = sections.map((section) => [section.name, section] as const);

/** Every field of a schema at any depth, with the keys that lead to it. */
function fieldsOf({ properties = {}, items, anyOf = [] }: Schema, at = ''): [string, Schema][] {
  const own = Object.entries(properties).flatMap(([key, field]): [string, Schema][] => [
    [`${at}${key}`, field],
    ...fieldsOf(field, `${at}${key}.`),
  ]);
  return [...own, ...(items ? fieldsOf(items, at) : []), ...anyOf.flatMap((one) => fieldsOf(one, at))];
}

test.each(each)('the schema of %s names its draft and address, and every field in Chinese', (name, section) => {
  const schema = read(frontMatterSchema(section, absolute));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe(`https://portal.example/open/data/schemas/${name}.json`);
  const nameless = fieldsOf(schema).filter(([, field]) => !/\p{Script=Han}/u.test(field.title ?? ''));
  expect(nameless.map(([key]) => key)).toEqual([]);
});

test.each(each)('the schema of %s refuses unknown fields, as the build does', (_, section) => {
  expect(read(frontMatterSchema(section, absolute)).additionalProperties).toBe(false);
});

test('fields with a default need not be written, days are dates', () => {
  const schema = read(frontMatterSchema(tasks, absolute));
  expect(schema.required).toEqual(['number', 'theme', 'title', 'topics']);
  expect(schema.properties?.['updates']?.items?.properties?.['date']?.format).toBe('date');
});

test.each(each)('the schema of the exported %s promises the keys that the file has', (_, section) => {
  const schema = read(exportSchema(section, absolute));
  const file = JSON.parse(sectionJson(section, section.records(smallPortal()), absolute)) as {
    records: Record<string, unknown>[];
  };
  const record = schema.properties?.['records']?.items;
  expect(schema.required).toEqual(Object.keys(file));
  expect(record?.required).toEqual(Object.keys(file.records[0] ?? {}));
  expect(Object.keys(record?.properties ?? {})).toEqual(record?.required);
});
