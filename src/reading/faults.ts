/** Faults that a schema found → problems in Chinese, with the line and a cure. */
import type { z } from 'zod';
import { FIELD_WORDS, nameField } from '../core/field-words.ts';
import { LEVEL_WORDS } from '../core/issuer.ts';
import { VALIDITY_WORDS } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import { STATUS_WORDS } from '../core/status.ts';
import { nearestWord } from '../core/text.ts';
import { ROLE_WORDS } from '../core/unit.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** What an issue says, without its place. */
type Saying = Pick<Problem, 'code' | 'message' | 'remedy'>;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
};

/** Codes under the Chinese words that the interface shows for them, which is what people write first. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATUS_WORDS).map(([code, { label }]) => [label, code] as const),
  ...[ROLE_WORDS, LEVEL_WORDS, VALIDITY_WORDS].flatMap((table) =>
    Object.entries(table).map(([code, label]) => [label, code] as const),
  ),
]);

/** Fields whose absence is not mended by filling something in. */
const MISSING_REMEDIES: Readonly<Record<string, string>> = {
  disclosure: '请先由本单位认定公开属性；认定为主动公开的，写 disclosure: 主动公开。',
};

/**
 * Problems for the issues of one entry.
 *
 * @param data the raw data, to tell a missing field from a wrong one
 * @param lineOf line of a path in the file
 */
export function problemsOfIssues(
  issues: readonly Issue[],
  schema: Schema,
  data: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  return issues.flatMap(openUnion).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({ ...unknownKey(key, known), file, line: lineOf([...issue.path, key]) }));
    }
    return { ...say(issue, data), file, line: lineOf(issue.path) };
  });
}

/** Where a value may take several forms: the faults of the form that it was meant to take. */
function openUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((faults) =>
    faults.every(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  );
  return meant
    ? meant.map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] })).flatMap(openUnion)
    : [issue];
}

function unknownKey(key: string, known: readonly string[]): Saying {
  const chinese = known.find((candidate) => FIELD_WORDS[candidate] === key);
  const near = chinese ?? nearestWord(key, known);
  const remedy = near
    ? `是不是要写 ${near}？请改正，或删去这一行。`
    : `这里能写的字段：${known.join('、')}。请改正，或删去这一行。`;
  return { code: 'unknown-key', message: `没有“${key}”这个字段。`, remedy };
}

function say(issue: Issue, data: unknown): Saying {
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '文件头');
  const field = nameField(key);
  if (issue.code === 'custom') {
    const params: { code?: unknown; remedy?: unknown } = issue.params ?? {};
    return {
      code: typeof params.code === 'string' ? params.code : 'wrong-value',
      message: `${field}：${issue.message}`,
      remedy: typeof params.remedy === 'string' ? params.remedy : '请改正。',
    };
  }
  const value = valueAt(data, issue.path);
  if (value === undefined || value === null) {
    const remedy = MISSING_REMEDIES[key] ?? '请补上。';
    return { code: 'missing-field', message: `缺少${field}，这一项必须填写。`, remedy };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const code = CODES.get(String(value)) ?? '';
    const near = allowed.includes(code) ? code : nearestWord(String(value), allowed);
    const remedy = near ? `是不是要写 ${near}？` : `只能写：${allowed.join('、')}。`;
    return { code: 'wrong-value', message: `${field}“${String(value)}”不在可选的值里。`, remedy };
  }
  if (issue.code === 'invalid_type') {
    const wanted = TYPE_WORDS[issue.expected] ?? issue.expected;
    return { code: 'wrong-type', message: `${field}应当是${wanted}。`, remedy: `请改成${wanted}；文字可以加引号。` };
  }
  if (issue.code === 'invalid_union') {
    return {
      code: 'wrong-type',
      message: `${field}的写法不对。`,
      remedy: '请写成文字，或 { title: 标题, url: 网址 }。',
    };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return { code: 'missing-field', message: `${field}至少要有一项。`, remedy: '请补上。' };
  }
  return { code: 'wrong-value', message: `${field}“${String(value)}”不合要求。`, remedy: '请对照样例改正。' };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Keys that the object at `path` accepts. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  let found = unwrap(schema);
  for (const step of path) {
    found = found.flatMap(({ element, shape }) => unwrap(typeof step === 'number' ? element : shape?.[String(step)]));
  }
  return found.flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** The parts of a schema's definition that lead to its keys. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** Definitions behind optional, default and alternatives. */
function unwrap(schema: Schema | undefined): Definition[] {
  if (!schema) return [];
  const definition: Definition = schema._zod.def;
  if (definition.innerType) return unwrap(definition.innerType);
  return definition.options ? definition.options.flatMap(unwrap) : [definition];
}
