/** Requests for new entries: what is refused, why, and with which words; and which number a task gets. */
import { expect, test } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import { type Flags, parseRequest } from '../../../src/scaffold/request.ts';
import { scaffold } from '../../../src/scaffold/scaffold.ts';
import { type Files, portalFiles, taskText } from '../../helpers/portal-files.ts';

const HEAD = '---\nnumber: 1\n# draft: true\ntheme: 甲\ntitle: 乙\ntopics: [x]\n---\n';
const TEMPLATES = {
  issuer: 'name: 甲\nlevel: county\n# region: "370116"\n',
  plan: '---\ntitle: 甲\nyear: 2020\nissuer: x\ndisclosure: 主动公开\nwording: original\n---\n',
  task: HEAD,
  topics: '- { id: health, name: 医疗卫生, summary: 看病的事。 }\n',
};

/** What a command line gives in a portal: the files, or the words of the refusal. */
function make(words: readonly string[], flags: Flags = {}, changes: Files = {}): readonly string[] | string {
  const request = parseRequest(words, flags);
  if ('wrong' in request) return request.wrong;
  const files = Object.entries(portalFiles(changes)).flatMap(([name, text]) =>
    name.startsWith('content/') && text !== undefined ? [[name.slice(8), Buffer.from(text)] as const] : [],
  );
  const outcome = scaffold(request, { content: readContent(new Map(files)), templates: TEMPLATES, root: 'content' });
  return 'code' in outcome ? `${outcome.code}: ${outcome.message}${outcome.remedy}` : [...outcome.files.keys()];
}

const PLAN = { issuer: 'demo', year: '2027', disclosure: '主动公开' };

test.each([
  { words: ['issuer', 'x'], flags: { name: '某区' }, files: ['issuers/x.yaml'] },
  { words: ['plan', 'demo-2027'], flags: PLAN, files: ['plans/demo-2027.md'] },
  { words: ['task', 'demo-2026'], files: ['tasks/demo-2026/02.md'] },
  { words: ['task', 'demo-2026', '120'], files: ['tasks/demo-2026/120.md'] },
  {
    words: ['task', 'demo-2026'],
    changes: { 'content/tasks/demo-2026/007.md': '读不出来' },
    files: ['tasks/demo-2026/008.md'],
  },
  {
    words: ['task', 'demo-2026'],
    changes: { 'content/addresses.txt': '/tasks/demo-2026/41/\n' },
    files: ['tasks/demo-2026/42.md'],
  },
  {
    words: ['task', 'demo-2026'],
    changes: { 'content/vocabulary/topics.yaml': undefined },
    files: ['tasks/demo-2026/02.md', 'vocabulary/topics.yaml'],
  },
])('new $words writes $files', ({ words, flags, changes, files }) => {
  expect(make(words, flags, changes)).toEqual(files);
});

test.each([
  { name: 'nothing at all', words: [], says: '没有说要新建什么' },
  { name: 'an unknown kind', words: ['policy', 'x'], says: '不认识“policy”' },
  { name: 'a word too many', words: ['topics', 'x'], says: '多写了“x”' },
  { name: 'an id that is missing', words: ['task'], says: '后面要写编号' },
  { name: 'an id that is no address', words: ['issuer', '某某'], flags: { name: '某区' }, says: '小写英文字母' },
  { name: 'an issuer without a name', words: ['issuer', 'x'], says: '--name' },
  { name: 'a region that is none', words: ['issuer', 'x'], flags: { name: '某区', region: '990000' }, says: '990000' },
  {
    name: 'a region of another level',
    words: ['issuer', 'x'],
    flags: { name: '某区', region: '370116', level: 'province' },
    says: '对不上',
  },
  { name: 'a level that is none', words: ['issuer', 'x'], flags: { name: '某区', level: '区县' }, says: 'county' },
  { name: 'a flag of another kind', words: ['task', 'demo-2026'], flags: { year: '2026' }, says: '--year' },
  { name: 'a number that is none', words: ['task', 'demo-2026', '0'], says: '序号“0”' },
  { name: 'a plan without a year', words: ['plan', 'x'], flags: { ...PLAN, year: undefined }, says: '--year' },
  {
    name: 'a plan without 公开属性',
    words: ['plan', 'x'],
    flags: { ...PLAN, disclosure: undefined },
    says: '由本单位认定',
  },
  {
    name: 'a plan not to be published',
    words: ['plan', 'x'],
    flags: { ...PLAN, disclosure: '不予公开' },
    says: '不予公开',
  },
  {
    name: 'a plan of an unknown issuer',
    words: ['plan', 'x'],
    flags: { ...PLAN, issuer: 'y' },
    says: '现有：demo。要新建',
  },
  { name: 'a task of an unknown plan', words: ['task', 'x'], says: '现有：demo-2025、demo-2026。要新建' },
  {
    name: 'a task of a plan that cannot be read',
    words: ['task', 'x'],
    changes: { 'content/plans/x.md': '标题' },
    says: '读不出来',
  },
  { name: 'an issuer that is there', words: ['issuer', 'demo'], flags: { name: '某区' }, says: 'already-exists' },
  { name: 'a vocabulary that is there', words: ['topics'], says: 'already-exists' },
  {
    name: 'a number that is taken',
    words: ['task', 'demo-2026', '9'],
    changes: { 'content/tasks/demo-2026/9.md': taskText(9) },
    says: 'already-exists',
  },
  { name: 'an unknown topic', words: ['task', 'demo-2026'], flags: { topic: 'x' }, says: '可用的主题：health' },
  {
    name: 'a title that is too long',
    words: ['task', 'demo-2026'],
    flags: { title: '字'.repeat(31) },
    says: '超过30个字',
  },
])('refuses $name', ({ words, flags, changes, says }) => {
  expect(make(words, flags, changes)).toEqual(expect.stringContaining(says));
});
