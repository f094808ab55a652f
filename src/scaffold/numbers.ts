/** Numbers of a plan's tasks: addresses, so none is ever given twice. */
import type { Content } from '../reading/content.ts';

/** File of the task `wanted`, or of the next number that was never used; a file of that number that is there keeps its name. */
export function placeTask(content: Content, plan: string, wanted?: number) {
  const files = new Map<number, string>();
  let width = 2;
  for (const file of content.files) {
    const [, folder, digits = ''] = /^tasks\/([^/]+)\/(\d+)\.md$/.exec(file) ?? [];
    if (folder !== plan) continue;
    files.set(Number(digits), file);
    width = Math.max(width, digits.length);
  }
  const published = content.addresses.map(({ path }) => {
    const [, folder, digits] = /^\/tasks\/([^/]+)\/(\d+)\/$/.exec(path) ?? [];
    return folder === plan ? Number(digits) : 0;
  });
  const number = wanted ?? Math.max(0, ...files.keys(), ...published) + 1;
  return { number, file: files.get(number) ?? `tasks/${plan}/${String(number).padStart(width, '0')}.md` };
}
