/** Counting tasks by what they share; made-up tasks never enter a total. */
import type { TaskView } from './portal.ts';

export interface Count {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Nothing but made-up tasks. */
  readonly fictional: boolean;
}

/** Tasks of real issuers. */
export function realTasks(tasks: readonly TaskView[]): TaskView[] {
  return tasks.filter((task) => !task.plan.fictional);
}

/** A number of entries in words, the made-up ones apart: `7项，另有虚构示例2项`. */
export function countApart(entries: readonly { readonly fictional: boolean }[], word: string): string {
  const made = entries.filter((entry) => entry.fictional).length;
  const real = entries.length - made;
  if (made === 0) return `${real}${word}`;
  return real === 0 ? `虚构示例${made}${word}` : `${real}${word}，另有虚构示例${made}${word}`;
}

/** The same for tasks. */
export function countTasksApart(tasks: readonly TaskView[]): string {
  return countApart(
    tasks.map((task) => task.plan),
    '项',
  );
}

/** How many tasks each topic has, the largest first. */
export function countTopics(tasks: readonly TaskView[]): Count[] {
  return tally(
    tasks.flatMap((task) => task.topics.map(({ id, name }) => ({ id, name, fictional: task.plan.fictional }))),
  );
}

/** How many tasks each issuer has, the largest first. */
export function countIssuers(tasks: readonly TaskView[]): Count[] {
  return tally(tasks.map(({ plan }) => ({ id: plan.issuer.id, name: plan.issuer.name, fictional: plan.fictional })));
}

/** How many tasks each year has, the newest first. */
export function countYears(tasks: readonly TaskView[]): Count[] {
  const years = tally(
    tasks.map(({ plan }) => ({ id: String(plan.data.year), name: `${plan.data.year}年`, fictional: plan.fictional })),
  );
  return years.sort((a, b) => Number(a.fictional) - Number(b.fictional) || Number(b.id) - Number(a.id));
}

/** The sentence over a category: how many places promised how much, made-up ones apart. */
export function spreadInWords(tasks: readonly TaskView[]): string {
  const real = realTasks(tasks);
  const places = new Set(real.map((task) => task.plan.issuer.id)).size;
  const made = tasks.length - real.length;
  const words = real.length > 0 ? `${places}个地方答应过${real.length}项` : '还没有真实的任务';
  return made > 0 ? `${words}，另有虚构示例${made}项` : words;
}

function tally(items: readonly { id: string; name: string; fictional: boolean }[]): Count[] {
  return [...Map.groupBy(items, (item) => item.id)]
    .map(([id, members]) => ({
      id,
      name: members[0]?.name ?? id,
      count: members.length,
      fictional: members.every((member) => member.fictional),
    }))
    .sort((a, b) => Number(a.fictional) - Number(b.fictional) || b.count - a.count || (a.id < b.id ? -1 : 1));
}
