/** What `npm run new` writes is sound at once, and what is there stays as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { portalFiles, writeFiles } from '../../helpers/portal-files.ts';
import { runScript } from '../../helpers/run-script.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ISSUER = ['issuer', 'moumou', '--name', '某某区', '--region', '370116'];
const PLAN = ['plan', 'moumou-2026', '--issuer', 'moumou', '--year', '2026', '--disclosure', '主动公开'];
const TASK = ['task', 'moumou-2026', '12', '--title', '关于“热线”: 24小时 #1', '--topic', 'interaction'];

/** Every file below `folder` with its text. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

test('a folder with only site.yaml grows an issuer, a plan and tasks with the standard topics, all of them sound', () => {
  const folder = writeFiles({ 'content/site.yaml': 'name: 某某区台账\n' });
  const steps: [string[], string][] = [
    [ISSUER, 'content/issuers/moumou.yaml'],
    [PLAN, 'content/plans/moumou-2026.md'],
    [['task', 'moumou-2026'], 'content/tasks/moumou-2026/01.md'],
    [TASK, 'content/tasks/moumou-2026/12.md'],
  ];
  for (const [args, file] of steps) {
    const made = runScript('new.ts', args, folder);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toMatch(new RegExp(`写好了 ${file}\n.*接下来：\n1\\. `, 's'));
  }
  const { code, stdout } = runScript('check-content.ts', [], folder);
  expect([code, stdout]).toEqual([0, '内容没有问题：1 份工作要点，0 项任务（另有 2 项草稿）\n']);
  expect(Object.keys(snapshot(folder))).toContain('content/vocabulary/topics.yaml');
});

test.each([
  {
    name: 'a file that is there',
    args: ['issuer', 'demo', '--name', '某某区'],
    code: 1,
    says: /^content\/issuers\/demo\.yaml {2}文件已经有了/,
  },
  { name: 'a plan without 公开属性', args: PLAN.slice(0, -2), code: 2, says: /^公开属性要由本单位认定.*用法：/s },
  { name: 'an unknown flag', args: [...TASK, '--force'], code: 2, says: /^没有 --force 这个选项。/ },
])('$name is refused with $code, and nothing changes', ({ args, code, says }) => {
  const folder = writeFiles(portalFiles());
  const before = snapshot(folder);
  const outcome = runScript('new.ts', args, folder);
  expect(outcome).toMatchObject({ code, stdout: '' });
  expect(outcome.stderr).toMatch(says);
  expect(snapshot(folder)).toEqual(before);
});

test('CONTENT_DIR says where', () => {
  const folder = writeFiles({ 'other/site.yaml': 'name: 某某区台账\n' });
  runScript('new.ts', ISSUER, folder, { CONTENT_DIR: 'other' });
  expect(Object.keys(snapshot(folder))).toEqual(['other/issuers/moumou.yaml', 'other/site.yaml']);
});
