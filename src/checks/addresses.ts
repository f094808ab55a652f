/** Addresses are promises: each one ever published is still a page, or leads to one. */
import { planPath, taskPath } from '../core/address.ts';
import { buildPortal } from '../core/build-portal.ts';
import { allPaths } from '../core/paths.ts';
import type { Problem } from '../core/problem.ts';
import type { Content } from '../reading/content.ts';
import { problemAt, type Rule } from './rule.ts';

export const addresses: Rule = (input) => {
  const { content, root } = input;
  const problems: Problem[] = [];
  const pages = new Set(allPaths(buildPortal(content)));
  const redirects = new Set<string>();
  for (const { file, data } of [...content.plans, ...content.tasks]) {
    data.moved.forEach((from, index) => {
      const say = (code: string, message: string, remedy: string) =>
        problems.push(problemAt(input, file, ['moved', index], { code, message, remedy }));
      if (!/^\/([a-z0-9-]+\/)+$/.test(from)) {
        say('not-an-address', `曾用网址“${from}”写法不对。`, '请写成 /plans/旧编号/ 这样。');
      } else if (pages.has(from)) {
        say('address-in-use', `曾用网址 ${from} 现在另有页面。`, '请换掉新页面的编号。');
      } else if (redirects.has(from)) {
        say('address-in-use', `曾用网址 ${from} 已经由另一个条目接管。`, '一个旧网址只能转到一处，请删去一处。');
      }
      redirects.add(from);
    });
  }
  const inDoubt = doubtsOf(content);
  for (const { path, line } of content.addresses) {
    if (pages.has(path) || redirects.has(path) || inDoubt(path)) continue;
    const message = `网址 ${path} 公开过，现在没有页面了。`;
    const remedy = `请恢复原来的条目；改了编号的，在新条目里写 moved: ["${path}"]。`;
    problems.push({ code: 'vanished-address', file: `${root}/addresses.txt`, line, message, remedy });
  }
  return problems;
};

/** Whether an address may only seem to have vanished, because an entry that it stands on could not be read. */
function doubtsOf({ unread, plans }: Content): (path: string) => boolean {
  if (unread.size === 0) return () => false;
  // Lists grow shorter, and years empty, with any entry that is missing.
  const starts = ['/years/'];
  const doubtPlan = (id: string) => starts.push(planPath(id), taskPath(id));
  for (const { id, data } of plans) if (unread.has(`issuers/${data.issuer}`)) doubtPlan(id);
  for (const name of unread) {
    const [section, id = ''] = name.split(/\/(.*)/);
    if (section === 'vocabulary') starts.push('/topics/');
    else if (section === 'issuers') starts.push(`/issuers/${id}/`, `/units/${id}/`);
    else if (section === 'plans') doubtPlan(id);
    else if (section === 'tasks') starts.push(taskPath(id));
  }
  return (path) => /\/page\/\d+\/$/.test(path) || starts.some((start) => path.startsWith(start));
}
