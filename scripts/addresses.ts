/** `npm run addresses`: adds what is newly published to the list of addresses that must never break. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot, loadContent } from '../src/astro/content.ts';
import { buildPortal } from '../src/core/build-portal.ts';
import { allPaths } from '../src/core/paths.ts';
import { formatProblem } from '../src/core/problem.ts';
import { addAddresses } from '../src/scaffold/addresses.ts';
import { readArguments, requireFolder, runCommand } from './command-line.ts';

const USAGE = `用法：npm run addresses
  把新公开的网址补进内容文件夹的 addresses.txt，不删改原有的行。
退出码：0 补好了，1 内容有问题、没有补，2 用法不对`;

await runCommand(USAGE, () => {
  readArguments({ options: {} });
  requireFolder(contentRoot());
  const { content, problems, folder } = loadContent();
  if (problems.length > 0) {
    for (const problem of problems) console.error(formatProblem(problem));
    console.error('内容有问题，没有补网址。请先改好。');
    return 1;
  }
  const portal = buildPortal(content);
  const file = path.join(folder, 'addresses.txt');
  const list = content.files.includes('addresses.txt') ? readFileSync(file, 'utf8') : '';
  const { text, added } = addAddresses(list, [...allPaths(portal), ...portal.moved.map(({ from }) => from)]);
  if (added.length > 0) writeFileSync(file, text);
  console.log(added.length > 0 ? `新增 ${added.length} 个网址` : '没有新的网址');
  return 0;
});
