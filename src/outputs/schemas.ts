/**
 * JSON Schemas (draft 2020-12) of what staff write and of what readers download.
 *
 * Made from the Zod schemas that the build itself enforces. Rules that JSON Schema cannot say, such as that 31 June is
 * no day, stay with `npm run check:content`.
 */
import { type core, toJSONSchema } from 'zod';
import { schemaFile } from '../core/data-paths.ts';
import { FIELD_WORDS } from '../core/field-words.ts';
import { isoDay, sha256, words } from '../core/fields.ts';
import type { Locate, Section } from '../core/section.ts';
import type { Table } from './exported-cells.ts';

type JsonSchema = core.JSONSchema.BaseSchema;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Checks of ours that JSON Schema can say as well. */
const SAID: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [isoDay, { format: 'date' }],
  [words, { pattern: '\\S' }],
  [sha256, { pattern: '^[0-9a-f]{64}$' }],
]);

/** Schema of the front matter of a section's entries, with the Chinese name of every field. */
export function frontMatterSchema(section: Pick<Section, 'name' | 'label' | 'schema'>, locate: Locate): string {
  const body = toJSONSchema(section.schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, SAID.get(zodSchema)),
  });
  return textOf({
    $schema: DRAFT,
    $id: locate(schemaFile(section.name)),
    title: `${section.label}：文件头`,
    description: `content/${section.name}/ 里每个文件两行 --- 之间的内容。日期是否存在、引用是否有效等，由 npm run check:content 检查。`,
    // It brings the same `$schema`, which keeps its place in front.
    ...named(body),
  });
}

/** Schema of `/data/<section>.json`. The keys are promised; what they hold is described, as in the file itself. */
export function exportSchema(section: Table & Pick<Section, 'label'>, locate: Locate): string {
  const { name, label, columns } = section;
  const meanings = Object.entries(columns).map(([key, description]) => [key, { description }]);
  return textOf({
    $schema: DRAFT,
    $id: locate(schemaFile(`${name}-export`)),
    title: `${label}：下载文件`,
    type: 'object',
    properties: {
      section: { const: name },
      fields: { type: 'object', additionalProperties: { type: 'string' } },
      records: {
        type: 'array',
        items: {
          type: 'object',
          properties: Object.fromEntries(meanings),
          required: Object.keys(columns),
          additionalProperties: false,
        },
      },
    },
    required: ['section', 'fields', 'records'],
    additionalProperties: false,
  });
}

/** `schema` with the Chinese name of each field, at any depth. */
function named(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const title = FIELD_WORDS[key];
    return [key, typeof field === 'object' ? { ...(title && { title }), ...named(field) } : field] as const;
  });
  const { items, anyOf } = schema;
  return {
    ...schema,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(items && typeof items === 'object' && !Array.isArray(items) && { items: named(items) }),
    ...(anyOf && { anyOf: anyOf.map(named) }),
  };
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
