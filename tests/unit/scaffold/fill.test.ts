/** Filling in an example, and the examples themselves. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuer } from '../../../src/core/issuer.ts';
import { readContent } from '../../../src/reading/content.ts';
import { enableFields, fillBody, fillFields, formatValue } from '../../../src/scaffold/fill.ts';

const source = (file: string) => readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
const encode = (text: string) => new TextEncoder().encode(text);
const EXAMPLE = '---\n# 标题，照原文。\ntitle: 样例\n# draft: true\n---\n\n样例的正文。\n';

test('a field is set on its own line, an optional one comes into force, comments stay', () => {
  const text = fillFields(EXAMPLE, { title: '办事指南', draft: true, body: undefined });
  expect(fillBody(text, '正文。')).toBe('---\n# 标题，照原文。\ntitle: 办事指南\ndraft: true\n---\n\n正文。\n');
});

test('a field that the example lacks is a fault of ours', () => {
  expect(() => fillFields(EXAMPLE, { titel: '办事指南' })).toThrow('titel');
});

test.each([
  '办事指南',
  '【待填写】',
  'demo-2026',
  '关于: 说明',
  '# 号',
  '- 减号',
  'true',
  '370116',
  '"引号"',
  "it's",
  '$& $1',
  '{x}',
  '两\n行',
  '',
])('%j is read back as it was', (value) => {
  expect(parse(fillFields('title: x', { title: value }))).toEqual({ title: value });
});

test('plain words stay without quotes, lists keep their order', () => {
  expect([formatValue('办事指南（试行）'), formatValue(['b', 'a']), formatValue(3)]).toEqual([
    '办事指南（试行）',
    '[b, a]',
    '3',
  ]);
});

test.each([
  ['plans', 'plans/qinghe-2026.md'],
  ['tasks', 'tasks/qinghe-2026/01.md'],
])('the example of %s is sound as it stands, and with every optional field in force', (name, file) => {
  const example = source(`sections/${name}/example.md`);
  const full = enableFields(example);
  expect(full).not.toBe(example);
  for (const text of [example, full]) {
    const content = readContent(new Map([[file, encode(text)]]));
    expect(content.problems).toEqual([]);
    expect(content.plans.length + content.tasks.length).toBe(1);
  }
});

test('the example of an issuer is sound, also with every optional field in force', () => {
  const example = source('scaffold/issuer.yaml');
  for (const text of [example, enableFields(example)]) expect(issuer.safeParse(parse(text)).error).toBeUndefined();
});

test('the standard vocabulary is sound and has the 25 topics that addresses promise', () => {
  const content = readContent(new Map([['vocabulary/topics.yaml', encode(source('scaffold/topics.yaml'))]]));
  expect(content.problems).toEqual([]);
  expect(content.topics.map(({ id }) => id)).toEqual([
    ...['development', 'consumption', 'business-environment', 'finance', 'rural-revitalisation', 'environment'],
    ...['urban-renewal', 'housing', 'employment', 'education', 'health', 'epidemic-control', 'social-security'],
    ...['elderly-childcare', 'public-services', 'enforcement', 'policy-publication', 'interpretation'],
    ...['policy-advice', 'decision-making', 'interaction', 'information-requests', 'platforms', 'grassroots'],
    'organisation',
  ]);
});
