/** Everything that a clerk can get wrong, each with the problem that must be told. No two touch the same file. */
import { planText, taskText } from '../../helpers/portal-files.ts';
import { BAD_BODIES } from './bad-bodies.ts';
import { type BadInput, file, plan } from './bad-input.ts';

const text = (written: string) => new TextEncoder().encode(written);

/** A spoilt task of the plan `demo-2026`. */
function task(
  name: string,
  number: number,
  fields: Record<string, string>,
  code: string,
  line: number,
  says = '',
): BadInput {
  const file = `tasks/demo-2026/${number}.md`;
  return { name, says, files: { [`content/${file}`]: taskText(number, fields) }, expected: [[code, file, line]] };
}

const update = (fields: string) => `[{ ${fields} }]`;
const proof = 'evidence: [{ title: 清单, file: evidence/demo.csv }]';

export const BAD_INPUTS: readonly BadInput[] = [
  task('a number where text is wanted', 10, { title: '3' }, 'wrong-type', 4, '应当是文字'),
  task('an unknown topic', 11, { topics: '[heatlh]' }, 'unknown-topic', 5, 'health'),
  plan('an unknown issuer', 'p12', { issuer: 'demmo' }, 'unknown-issuer', 4),
  task('an unknown unit', 13, { units: '[{ name: 区没有局 }]' }, 'unknown-unit', 6, 'issuers/demo.yaml'),
  {
    name: 'a number that differs from the file name',
    files: { 'content/tasks/demo-2026/14.md': taskText(41) },
    expected: [['number-differs', 'tasks/demo-2026/14.md', 2]],
  },
  {
    name: 'a number that two files have',
    files: { 'content/tasks/demo-2026/9.md': taskText(9), 'content/tasks/demo-2026/09.md': taskText(9) },
    expected: [['duplicate-number', 'tasks/demo-2026/9.md', 2]],
  },
  task('a predecessor that is not there', 15, { follows: '[demo-2025/99]' }, 'dangling-link', 6, 'demo-2025/99'),
  {
    name: 'predecessors in a circle',
    files: {
      'content/tasks/demo-2025/16.md': taskText(16, { follows: '[demo-2026/16]' }),
      'content/tasks/demo-2026/16.md': taskText(16, { follows: '[demo-2025/16]' }),
    },
    expected: [
      ['backward-follows', 'tasks/demo-2025/16.md', 6],
      ['circular-follows', 'tasks/demo-2025/16.md', 6],
    ],
  },
  task(
    'a day that no month has',
    17,
    { updates: update('date: 2026-06-31, status: under-way') },
    'not-a-day',
    6,
    '6月只有30天',
  ),
  task(
    'such a day in the words of a deadline',
    18,
    { deadline: '2026年6月31日前' },
    'deadline-not-a-day',
    6,
    '6月只有30天',
  ),
  task('such a day in a target', 37, { targets: '[{ text: 2月30日前 }]' }, 'target-not-a-day', 6),
  task(
    'evidence on another host in disguise',
    38,
    { updates: update('date: 2026-06-30, status: done, evidence: [{ title: 清单, url: "/\\\\demo.example" }]') },
    'unsafe-link',
    6,
  ),
  {
    name: 'an impossible day under a plan that cannot be read',
    files: {
      'content/plans/p60-2026.md': planText({ disclosure: '依申请公开' }),
      'content/tasks/p60-2026/1.md': taskText(1, { deadline: '2026年6月31日前' }),
    },
    expected: [
      ['not-public', 'plans/p60-2026.md', 5],
      ['deadline-not-a-day', 'tasks/p60-2026/1.md', 6],
    ],
  },
  plan('a plan that is not 主动公开', 'p19', { disclosure: '依申请公开' }, 'not-public', 5),
  plan('a plan that does not say what it is', 'p20', { disclosure: undefined }, 'missing-field', 2),
  task(
    'done without evidence',
    21,
    { updates: update('date: 2026-06-30, status: done') },
    'status-without-evidence',
    6,
  ),
  task(
    'an update after 数据截至',
    22,
    { updates: update('date: 2026-11-01, status: under-way') },
    'update-after-as-of',
    6,
    '2026-10-31',
  ),
  task(
    'closed without a paper',
    23,
    { updates: update(`date: 2026-06-30, status: closed, by: 某局, ${proof}`) },
    'status-without-basis',
    6,
  ),
  task(
    'evidence that is not there',
    24,
    { updates: update('date: 2026-06-30, status: done, evidence: [{ title: 清单, file: evidence/no.csv }]') },
    'missing-file',
    6,
  ),
  task('a field that does not exist', 25, { dedaline: '6月底前' }, 'unknown-key', 6, 'deadline'),
  task('a field under its Chinese name', 26, { 完成时限: '6月底前' }, 'unknown-key', 6, 'deadline'),
  task(
    'a state under its Chinese name',
    27,
    { updates: update('date: 2026-06-30, status: 推进中') },
    'wrong-value',
    6,
    'under-way',
  ),
  task('brackets that stay open', 28, { units: '[{ name: 区政府办公室 }' }, 'broken-yaml', 7),
  task('a value that points at another', 29, { label: '*one' }, 'broken-yaml', 6),
  task('a blank left in a published task', 30, { subtheme: '【待填写】' }, 'blank-left', 6),
  plan(
    'a field unknown in one of two forms',
    'p35',
    { superior: '[{ title: 通知, nubmer: 某发〔2026〕1号 }]' },
    'unknown-key',
    7,
  ),
  plan('a form that is neither of two', 'p36', { superior: '[3]' }, 'wrong-type', 7),
  file('a byte order mark', 'content/tasks/demo-2026/31.md', `\uFEFF${taskText(31)}`, 'byte-order-mark', 1),
  file(
    'line ends of Windows',
    'content/tasks/demo-2026/32.md',
    taskText(32).replaceAll('\n', '\r\n'),
    'windows-line-ends',
    1,
  ),
  file(
    'a file in GBK',
    'content/tasks/demo-2026/33.md',
    Uint8Array.of(...text('---\ntitle: '), 0xb1, 0xea, 0xcc, 0xe2),
    'not-utf-8',
  ),
  file('a file without a head', 'content/tasks/demo-2026/34.md', '办事指南上网\n', 'no-front-matter', 1),
  file('a file in the wrong folder', 'content/tasks/stray.md', taskText(1), 'misplaced-file'),
  file(
    'an address that has vanished',
    'content/addresses.txt',
    '# 网址\n/plans/demo-2026/\n/tasks/demo-2026/77/\n',
    'vanished-address',
    3,
  ),
  ...BAD_BODIES,
  file('a web page among the files', 'public/files/notice.html', '<p>x</p>', 'unsafe-file'),
];
