/** File names are addresses: a task's is its number and stands once, a plan's and an issuer's are slugs. */
import type { Problem } from '../core/problem.ts';
import { problemAt, type Rule } from './rule.ts';

export const numbers: Rule = (input) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { id, file, data } of input.content.tasks) {
    const named = Number(/([^/]+)\.md$/.exec(file)?.[1]);
    if (named !== data.number) {
      const message = `序号写的是 ${data.number}，文件名却是 ${/[^/]+$/.exec(file)?.[0]}。`;
      const remedy = '序号就是网址，两处要一致；已经公开过的以文件名为准。';
      problems.push(problemAt(input, file, ['number'], { code: 'number-differs', message, remedy }));
    }
    const first = seen.get(id);
    if (first !== undefined) {
      const message = `和 ${input.root}/${first} 是同一个序号。`;
      const remedy = '一个序号只能有一个文件，请合并或改号。';
      problems.push(problemAt(input, file, ['number'], { code: 'duplicate-number', message, remedy }));
    }
    seen.set(id, file);
  }
  const named = [
    ...input.content.plans.map(({ id, file }) => ({ id, file, example: 'laiwu-2022.md' })),
    ...input.content.issuers.map(({ id }) => ({ id, file: `issuers/${id}.yaml`, example: 'laiwu.yaml' })),
  ];
  for (const { id, file, example } of named) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) continue;
    const message = `文件名“${id}”要做网址，只能用小写英文字母、数字和连字符。`;
    problems.push(problemAt(input, file, [], { code: 'not-a-slug', message, remedy: `请改成如 ${example}。` }));
  }
  return problems;
};
