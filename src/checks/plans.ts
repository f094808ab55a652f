/** Statements of a plan that need another beside them, and tasks that state nothing. */
import type { Problem } from '../core/problem.ts';
import { problemAt, type Rule } from './rule.ts';

export const completeness: Rule = (input) => {
  const problems: Problem[] = [];
  for (const { file, data } of input.content.plans) {
    if (data.validity !== 'repealed' || data.repealed !== undefined) continue;
    const message = '有效性写了废止（repealed），却没有写废止日期。';
    const saying = { code: 'repealed-without-day', message, remedy: '请在 repealed 里写废止的日期。' };
    problems.push(problemAt(input, file, ['validity'], saying));
  }
  for (const { file, data, html } of input.content.tasks) {
    if (data.draft || html !== '') continue;
    const message = '文件头下面是空的，没有写具体要求。';
    const saying = { code: 'empty-requirement', message, remedy: '请写上要求；还没录好的，加上 draft: true。' };
    problems.push(problemAt(input, file, [], saying));
  }
  return problems;
};
