/** What `npm run check:content` tells of each mistake: its code, its file, its line, in Chinese, all at once. */
import { expect, test, vi } from 'vitest';
import type { PublicFiles } from '../../../src/checks/index.ts';
import { checkContent } from '../../../src/checks/index.ts';
import { readContent } from '../../../src/reading/content.ts';
import { type Files, portalFiles, writeFiles } from '../../helpers/portal-files.ts';
import { runScript } from '../../helpers/run-script.ts';
import type { BadInput } from './bad-input.ts';
import { BAD_INPUTS } from './bad-inputs.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const encode = (content: string | Uint8Array = '') =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The portal's problems, worked out in this process. */
function problemsOf(files: Files) {
  const names = Object.keys(files);
  const below = (folder: string) =>
    names.filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  const content = readContent(new Map(below('content/').map((name) => [name, encode(files[`content/${name}`])])));
  const carried: PublicFiles = {
    links: [],
    names: below('public/'),
    sha256: (name) => (names.includes(`public/${name}`) ? '0'.repeat(64) : undefined),
  };
  return checkContent({ content, files: carried, root: 'content' });
}

/** `content/tasks/x.md:6 unknown-topic`. */
function placesOf({ expected }: BadInput): string[] {
  return expected.map(([code, file, line]) => {
    const place = file.startsWith('public/') ? file : `content/${file}`;
    return `${line === undefined ? place : `${place}:${line}`} ${code}`;
  });
}

test('the portal that the cases spoil is sound', () => {
  expect(problemsOf(portalFiles())).toEqual([]);
});

test.each(BAD_INPUTS)('tells of $name, and of nothing else', (input) => {
  const problems = problemsOf(portalFiles(input.files));
  const places = problems.map(({ code, file, line }) => `${line === undefined ? file : `${file}:${line}`} ${code}`);
  expect(new Set(places)).toEqual(new Set(placesOf(input)));
  for (const { message, remedy } of problems) {
    expect(message).toMatch(/\p{Script=Han}.*。$/u);
    expect(remedy).toMatch(/\p{Script=Han}/u);
    expect(message + remedy).toContain(input.says ?? '');
  }
});

test('tells of all of them in one run, one line each, and ends with 1', () => {
  const files = portalFiles(Object.assign({}, ...BAD_INPUTS.map((input) => input.files)));
  const { code, stdout, stderr } = runScript('check-content.ts', [], writeFiles(files));
  const lines = stdout.trim().split('\n');
  const told = lines.slice(0, -1).map((line) => line.replace(/ {2}.* \[([a-z0-9-]+)\]$/, ' $1'));
  expect([code, stderr]).toEqual([1, '']);
  expect(new Set(told)).toEqual(new Set(BAD_INPUTS.flatMap(placesOf)));
  expect(lines.at(-1)).toBe(`共 ${told.length} 处问题`);
});

test('a broken file is not blamed on the entries that stand on it', () => {
  const addresses = ['/issuers/demo/', '/plans/demo-2026/', '/tasks/demo-2026/1/', '/topics/health/', '/years/2026/'];
  const files = portalFiles({
    'content/addresses.txt': `${addresses.join('\n')}\n`,
    'content/issuers/demo.yaml': 'name: [某某区\n',
    'content/vocabulary/topics.yaml': '- { id: Health }\n',
    'content/plans/demo-2026.md': '某某区工作要点\n',
  });
  const broken = new Set(problemsOf(files).map((problem) => problem.file));
  expect([...broken].sort()).toEqual([
    'content/issuers/demo.yaml',
    'content/plans/demo-2026.md',
    'content/vocabulary/topics.yaml',
  ]);
});

const SOUND = '内容没有问题：2 份工作要点，2 项任务';

test.each([
  { name: 'the folder content by default', args: [], says: SOUND },
  { name: 'the folder that is named', args: ['content/'], says: SOUND },
  { name: 'the folder that CONTENT_DIR names', args: [], env: { CONTENT_DIR: 'content' }, says: SOUND },
  { name: 'a day that nothing is later than', args: ['--today=2026-10-31'], says: SOUND },
  { name: 'sound content for a program', args: ['--format=json'], says: '"problems": []' },
])('ends with 0 for $name', ({ args, env, says }) => {
  const { code, stdout } = runScript('check-content.ts', args, writeFiles(portalFiles()), env);
  expect(stdout).toContain(says);
  expect(code).toBe(0);
});

test.each([
  { name: 'an unknown flag', args: ['--strict'], says: '--strict' },
  { name: 'a folder that is not there', args: ['nowhere'], says: 'nowhere' },
  { name: 'two folders', args: ['content', 'more'], says: 'more' },
  { name: 'a day that is none', args: ['--today=2026-06-31'], says: '6月只有30天' },
  { name: 'a flag without its value', args: ['--today'], says: '--today' },
  { name: 'an unknown format', args: ['--format=xml'], says: 'text、json、github' },
])('ends with 2 for $name, and says so in Chinese', ({ args, says }) => {
  const { code, stdout, stderr } = runScript('check-content.ts', args, writeFiles(portalFiles()));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/^\P{ASCII}|^选项|^--/u);
});

test('compares with a calendar day only when one is given', () => {
  const { code, stdout } = runScript('check-content.ts', ['--today=2026-10-30'], writeFiles(portalFiles()));
  expect(code).toBe(1);
  expect(stdout).toContain('content/site.yaml:2  数据截至 2026-10-31，晚于今天 2026-10-30。');
});
