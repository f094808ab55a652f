/** Links to pages and files of the site itself lead somewhere. */
import { buildPortal } from '../core/build-portal.ts';
import { allPaths } from '../core/paths.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** What the build writes beside pages: exports and feeds. */
const WRITTEN = /^\/(data\/.+\.(json|csv)|(.+\/)?feed\.xml)$/;

export const links: Rule = (input) => {
  const { content, files } = input;
  const problems: Problem[] = [];
  const portal = buildPortal(content);
  const known = new Set([
    ...allPaths(portal),
    ...portal.moved.map(({ from }) => from),
    ...files.names.map((name) => `/${name}`),
  ]);
  const look = (file: string, path: readonly PropertyKey[], address: string | undefined) => {
    const target = address?.replace(/[?#].*$/, '') ?? '';
    if (!target.startsWith('/') || known.has(target) || WRITTEN.test(target)) return;
    const message = `链接“${target}”在本站没有页面，也没有文件。`;
    const remedy = '请核对：页面地址前后都有斜杠，如 /plans/laiwu-2022/；文件如 /files/x.pdf。';
    problems.push(problemAt(input, file, path, { code: 'dead-link', message, remedy }));
  };
  for (const { file, data, html } of content.tasks) {
    for (const [, address] of html.matchAll(/href="([^"]*)"/g)) look(file, [], address);
    data.updates.forEach((update, index) => {
      update.evidence.forEach((proof, proofIndex) => {
        look(file, ['updates', index, 'evidence', proofIndex], proof.url);
      });
    });
  }
  for (const { file, data } of content.plans) {
    look(file, ['source'], data.source?.url);
    for (const field of ['attachments', 'superior'] as const) {
      data[field].forEach((paper, index) => {
        look(file, [field, index], paper.url);
      });
    }
  }
  return problems;
};
