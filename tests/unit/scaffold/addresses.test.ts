/** The list of addresses only ever grows. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { addAddresses } from '../../../src/scaffold/addresses.ts';
import { planText, portalFiles, writeFiles } from '../../helpers/portal-files.ts';
import { runScript } from '../../helpers/run-script.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  {
    name: 'new ones go between the old',
    list: '# 网址\n/a/\n/c/\n',
    add: ['/b/', '/d/', '/a/'],
    text: '# 网址\n/a/\n/b/\n/c/\n/d/\n',
  },
  { name: 'remarks and order stay', list: '/c/\n# 旧\n/a/\n\n', add: ['/b/'], text: '/b/\n/c/\n# 旧\n/a/\n' },
  { name: 'what is no longer published stays', list: '/old/\n', add: [], text: '/old/\n' },
  { name: 'a missing line end is mended', list: '/a/', add: ['/b/'], text: '/a/\n/b/\n' },
])('$name', ({ list, add, text }) => {
  expect(addAddresses(list, add).text).toBe(text);
});

test('a new list says in Chinese what it is', () => {
  const { text, added } = addAddresses('', ['/b/', '/a/', '/a/']);
  expect(text).toMatch(/^# 本站公开过的全部网址.*\n# .*\n\/a\/\n\/b\/\n$/);
  expect(added).toEqual(['/a/', '/b/']);
});

test('the command lists every page and every former address, says how many, and adds nothing the second time', () => {
  const folder = writeFiles(
    portalFiles({ 'content/plans/demo-2025.md': planText({ year: '2025', moved: '[/old/]' }) }),
  );
  const first = runScript('addresses.ts', [], folder);
  const lines = readFileSync(path.join(folder, 'content/addresses.txt'), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(first).toMatchObject({ code: 0, stdout: `新增 ${lines.length} 个网址\n` });
  expect(lines).toEqual([...lines].sort());
  expect(lines).toEqual(
    expect.arrayContaining(['/', '/old/', '/plans/demo-2025/', '/tasks/demo-2026/1/', '/units/demo/office/']),
  );
  expect(runScript('addresses.ts', [], folder).stdout).toBe('没有新的网址\n');
  expect(runScript('check-content.ts', [], folder).code).toBe(0);
});

test('nothing is listed while the content has problems', () => {
  const folder = writeFiles(portalFiles({ 'content/stray.md': '' }));
  expect(runScript('addresses.ts', [], folder)).toMatchObject({ code: 1, stdout: '' });
});
