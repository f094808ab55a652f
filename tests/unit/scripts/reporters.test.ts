/** Three ways to tell the same report. */
import { expect, test } from 'vitest';
import { github } from '../../../scripts/reporters/github.ts';
import { json } from '../../../scripts/reporters/json.ts';
import type { Report } from '../../../scripts/reporters/reporter.ts';
import { terminal } from '../../../scripts/reporters/terminal.ts';

const counts = { issuers: 1, plans: 2, tasks: 30, drafts: 0 };
const report: Report = {
  counts,
  problems: [
    {
      code: 'unknown-unit',
      file: 'content/tasks/a,b:c/01.md',
      line: 6,
      message: '完成50%\r\n的事。',
      remedy: '请改正。',
    },
    { code: 'not-utf-8', file: 'content/site.yaml', message: '读不出来。', remedy: '请另存。' },
  ],
};

test('people get a line for each problem and the count', () => {
  expect(terminal(report).split('\n').slice(-2)).toEqual([
    'content/site.yaml  读不出来。请另存。 [not-utf-8]',
    '共 2 处问题',
  ]);
});

test('GitHub gets annotations in which no sign can break out of its place', () => {
  expect(github(report).split('\n')).toEqual([
    '::error file=content/tasks/a%2Cb%3Ac/01.md,line=6,title=unknown-unit::完成50%25%0D%0A的事。请改正。',
    '::error file=content/site.yaml,title=not-utf-8::读不出来。请另存。',
    '共 2 处问题',
  ]);
});

test('programs get the report itself', () => {
  expect(JSON.parse(json(report))).toEqual(report);
});

test.each([
  [0, '内容没有问题：2 份工作要点，30 项任务'],
  [3, '内容没有问题：2 份工作要点，30 项任务（另有 3 项草稿）'],
])('sound content with %i drafts is counted', (drafts, words) => {
  expect(terminal({ problems: [], counts: { ...counts, drafts } })).toBe(words);
});
