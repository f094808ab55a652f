/** `npm run bench`: what a build costs, beside a bare script that writes the same bytes. */
import { rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { measureSize, type Result } from './bench/rounds.ts';
import { tableOf } from './bench/table.ts';
import { readArguments, runCommand, WrongUse } from './command-line.ts';

const USAGE = `用法：npm run bench -- [--tasks 300,3000] [--rounds 1] [--keep]
  生成示例内容，冷启动生成网站（不带、带搜索索引），并用一个最简脚本写出同样的字节来比较。
  --tasks 任务数，可以写几个；--rounds 轮数，取中位数；--keep 留下 .bench/
退出码：0 量好了，2 用法不对`;

const FOLDER = '.bench';

const NOTE = `Medians of the rounds. CPU: user and system time of all processes. The bare script parses the YAML and Markdown of every
content file, then fills templates with each page's own text, which has been made ready for it, and writes; it resolves
no reference and works nothing out, and copies what is not a page (data, feeds, pictures). "Only filling and writing"
leaves the parsing out as well: no generator can do that.`;

function naturalNumber(words: string): number {
  const number = Number(words);
  if (!Number.isInteger(number) || number < 1) throw new WrongUse(`“${words}”不是正整数。`);
  return number;
}

await runCommand(USAGE, async () => {
  const { values } = readArguments({
    options: {
      tasks: { type: 'string', default: '300,3000' },
      rounds: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  });
  const sizes = values.tasks.split(',').map(naturalNumber);
  const rounds = naturalNumber(values.rounds);
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `Node ${process.versions.node}, ${process.platform}, ${availableParallelism()} cores, load ${load} at the start.\n`,
  );
  const results: Result[] = [];
  try {
    for (const tasks of sizes) results.push(await measureSize(tasks, rounds, `${FOLDER}/${tasks}`, console.error));
  } finally {
    if (!values.keep) rmSync(FOLDER, { recursive: true, force: true });
  }
  console.log(`${tableOf(results)}\n\n${NOTE}`);
  return 0;
});
