/** `npm run build` and `npm start` where something is in the way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../../helpers/checkout.ts';
import { temporaryFolder } from '../../helpers/portal-files.ts';
import { runScript } from '../../helpers/run-script.ts';

/** A copy of the project with `content`, and a built site that says `last good site`. */
function project(content: Record<string, string>): string {
  const folder = temporaryFolder();
  copyProject(folder, new Map(Object.entries(content)));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), 'last good site');
  writeFileSync(path.join(folder, 'dist/404.html'), 'none');
  return folder;
}

const SITE = { 'site.yaml': 'name: 某某区台账\n' };

test('a build that fails tells every problem and leaves the last good site as it was', () => {
  const folder = project({ ...SITE, 'plans/x-2026.md': '---\ntitle: 3\n---\n' });
  const { code, stderr } = runScript('build.ts', [], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('content/plans/x-2026.md:2  标题（title）应当是文字。');
  expect(stderr).toContain('content/plans/x-2026.md:2  缺少公开属性（disclosure）');
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('last good site');
  expect(existsSync(path.join(folder, '.build/site'))).toBe(false);
}, 30_000);

test('a slip in CONTENT_DIR does not pass for an empty portal', () => {
  expect(runScript('build.ts', [], temporaryFolder(), { CONTENT_DIR: 'contents' })).toMatchObject({ code: 2 });
});

/** `npm start` in `folder`, and the one line that it prints. */
async function start(folder: string, port: string): Promise<{ child: ChildProcess; line: string; errors: string }> {
  const script = path.resolve('scripts/serve.ts');
  const env = { ...process.env, PORT: port, CONTENT_DIR: '', SITE_BASE: '', HOST: '' };
  const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = { line: '', errors: '' };
  child.stderr.on('data', (chunk) => {
    said.errors += String(chunk);
  });
  child.stdout.on('data', (chunk) => {
    said.line += String(chunk);
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  return { child, ...said };
}

test('a site that is up to date is served at once, on one port by one server, until it is told to stop', async () => {
  const folder = project(SITE);
  const { child, line, errors } = await start(folder, '0');
  expect([line, errors]).toEqual([expect.stringMatching(/^http:\/\/localhost:\d+\/\n$/), '']);
  const page = await fetch(line.trim());
  expect([page.status, await page.text()]).toEqual([200, 'last good site']);

  const second = await start(folder, new URL(line).port);
  expect(second.line).toBe('');
  expect(second.errors).toMatch(/^端口 \d+ 已经被占用。/);
  expect(second.child.exitCode).toBe(1);

  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  await expect(fetch(line.trim())).rejects.toThrow();
}, 30_000);

test('a site that is older than its content is built first', async () => {
  const folder = project({ ...SITE, 'plans.md': 'misplaced' });
  utimesSync(path.join(folder, 'dist/index.html'), 0, 0);
  const { line, errors } = await start(folder, '0');
  expect(line).toBe('');
  expect(errors).toMatch(/^content.* 比 dist\/ 新，先生成网站……\n/);
  expect(errors).toContain('[misplaced-file]');
}, 30_000);

test('a port that is none is wrong use', async () => {
  const { child, errors } = await start(project(SITE), '4321x');
  expect([child.exitCode, errors.split('\n')[0]]).toEqual([2, 'PORT“4321x”不是端口号，要写0到65535之间的数。']);
}, 30_000);
