/** `npm run check:content`: every problem of a content folder, with its file, line and cure. */
import path from 'node:path';
import { contentRoot } from '../src/astro/content.ts';
import { readContentFiles, readPublicFiles } from '../src/astro/files.ts';
import { checkContent } from '../src/checks/index.ts';
import { isDay } from '../src/core/day.ts';
import { explainDay } from '../src/core/fields.ts';
import { readContent } from '../src/reading/content.ts';
import { readArguments, requireFolder, runCommand, WrongUse } from './command-line.ts';
import { github } from './reporters/github.ts';
import { json } from './reporters/json.ts';
import type { Reporter } from './reporters/reporter.ts';
import { terminal } from './reporters/terminal.ts';

const USAGE = `用法：npm run check:content -- [内容文件夹] [--today=年-月-日] [--format=text|json|github]
  内容文件夹   不写就是 content（或环境变量 CONTENT_DIR）；公开的文件总在 ./public
  --today      拿这一天比对，查出晚于今天的进展
  --format     text 给人看，json 给程序，github 给 GitHub Actions
退出码：0 没有问题，1 有问题，2 用法不对`;

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['text', terminal],
  ['json', json],
  ['github', github],
]);

/** The folder as problems should name it: from here where it lies below, with `/` between folders. */
function nameFolder(folder: string): string {
  const below = path.relative('.', folder);
  const isBelow = below !== '' && !below.startsWith('..') && !path.isAbsolute(below);
  return (isBelow ? below : folder).split(path.sep).join('/').replace(/\/+$/, '');
}

await runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { today, format } = values;
  const [folder = contentRoot(), extra] = positionals;
  if (extra !== undefined) throw new WrongUse(`一次只查一个文件夹，多写了“${extra}”。`);
  const report = REPORTERS.get(format);
  if (!report) throw new WrongUse(`--format 只能写：${[...REPORTERS.keys()].join('、')}。`);
  if (today !== undefined && !isDay(today))
    throw new WrongUse(`--today“${today}”不是有效日期：${explainDay(today).why}。`);
  requireFolder(folder);

  const root = nameFolder(folder);
  const content = readContent(readContentFiles(folder), root);
  const problems = checkContent({ content, files: readPublicFiles('public'), today, root });
  const drafts = content.tasks.filter((entry) => entry.data.draft).length;
  const counts = {
    issuers: content.issuers.length,
    plans: content.plans.length,
    tasks: content.tasks.length - drafts,
    drafts,
  };
  console.log(report({ problems, counts }));
  return problems.length === 0 ? 0 : 1;
});
