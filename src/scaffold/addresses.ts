/** `addresses.txt`: every address ever published. Lines are only ever added. */
import { compareText } from '../core/problem.ts';

/** What the list is, for whoever opens it. */
const HEADING = `# 本站公开过的全部网址，一行一个，由 npm run addresses 补充。
# 公开过的网址不能失效：少了任何一个，就不能生成网站。请不要删改；条目改了编号，在新条目里写 moved。
`;

/** The list with those of `published` that it lacks, each before the first listed one that sorts after it. */
export function addAddresses(list: string, published: Iterable<string>): { text: string; added: string[] } {
  const lines = (list.trim() === '' ? HEADING : list.replace(/\n*$/, '\n')).split('\n').slice(0, -1);
  const listed = new Set(lines.map((line) => line.trim()));
  const added = [...new Set(published)].filter((path) => !listed.has(path)).sort(compareText);
  const text: string[] = [];
  let next = 0;
  for (const line of lines) {
    const path = line.trim();
    if (path.startsWith('/')) {
      while (next < added.length && compareText(added[next] ?? '', path) < 0) text.push(added[next++] ?? '');
    }
    text.push(line);
  }
  return { text: `${[...text, ...added.slice(next)].join('\n')}\n`, added };
}
