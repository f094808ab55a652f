/** `npm run new`: a commented entry for staff to fill in. Nothing that exists is ever changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../src/astro/content.ts';
import { readContentFiles } from '../src/astro/files.ts';
import { formatProblem } from '../src/core/problem.ts';
import { readContent } from '../src/reading/content.ts';
import { parseRequest } from '../src/scaffold/request.ts';
import { scaffold } from '../src/scaffold/scaffold.ts';
import { readArguments, runCommand, WrongUse } from './command-line.ts';

const USAGE = `用法：npm run new -- issuer 编号 --name 全称 [--level county] [--region 370116]
      npm run new -- plan 编号 --issuer 地区 --year 年份 --disclosure 主动公开 [--title 标题] [--wording condensed|original]
      npm run new -- task 工作要点 [序号] [--title 短标题] [--topic 主题]
      npm run new -- topics
  编号就是网址的一段，只用小写英文字母、数字和连字符。
退出码：0 写好了，1 没有写（原因见提示），2 用法不对`;

const TEXT = { type: 'string' } as const;

function readTemplate(file: string): string {
  return readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
}

await runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      name: TEXT,
      level: TEXT,
      region: TEXT,
      issuer: TEXT,
      year: TEXT,
      title: TEXT,
      disclosure: TEXT,
      wording: TEXT,
      topic: TEXT,
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help, ...flags } = values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const request = parseRequest(positionals, flags);
  if ('wrong' in request) throw new WrongUse(request.wrong);

  const root = contentRoot();
  const outcome = scaffold(request, {
    content: readContent(readContentFiles(root), root),
    templates: {
      issuer: readTemplate('scaffold/issuer.yaml'),
      plan: readTemplate('sections/plans/example.md'),
      task: readTemplate('sections/tasks/example.md'),
      topics: readTemplate('scaffold/topics.yaml'),
    },
    root,
  });
  if ('code' in outcome) {
    console.error(formatProblem(outcome));
    return 1;
  }
  for (const [file, text] of outcome.files) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    // The flag refuses a file that appeared since the folder was read.
    writeFileSync(target, text, { flag: 'wx' });
    console.log(`写好了 ${root}/${file}`);
  }
  console.log(['接下来：', ...outcome.next.map((step, index) => `${index + 1}. ${step}`)].join('\n'));
  return 0;
});
