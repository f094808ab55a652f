/**
 * 别处也这样答应过: tasks of other plans that promise much the same.
 *
 * Likeness is the number of uncommon pairs of characters that two tasks share, each weighed by how rare it is.
 * Common pairs (公开, 信息) are left out, which keeps the work per task bounded however large the portal grows.
 */
import type { Portal, TaskView } from './portal.ts';
import { foldLetters } from './text.ts';

/** A pair that more tasks than this hold says nothing. */
const COMMON = 60;
/** Shared weight from which two tasks are shown as alike. */
const ENOUGH = 1.2;

const memo = new WeakMap<Portal, Map<string, TaskView[]>>();

/** At most `most` tasks of other plans that are like `task`, the likest first; linked tasks are left out. */
export function similarTasks(portal: Portal, task: TaskView, most = 3): TaskView[] {
  let index = memo.get(portal);
  if (!index) {
    index = indexPairs(portal.tasks);
    memo.set(portal, index);
  }
  const linked = new Set([...task.follows, ...task.followedBy, ...task.implements, ...task.implementedBy]);
  const scores = new Map<TaskView, number>();
  for (const pair of pairsOf(task)) {
    const holders = index.get(pair) ?? [];
    for (const other of holders) {
      if (other.plan === task.plan || linked.has(other)) continue;
      scores.set(other, (scores.get(other) ?? 0) + 1 / holders.length);
    }
  }
  const topics = new Set(task.data.topics);
  return [...scores]
    .filter(([other, score]) => score >= ENOUGH && other.data.topics.some((topic) => topics.has(topic)))
    .sort(([a, x], [b, y]) => Number(a.plan.fictional) - Number(b.plan.fictional) || y - x || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(([other]) => other);
}

function indexPairs(tasks: readonly TaskView[]): Map<string, TaskView[]> {
  const index = new Map<string, TaskView[]>();
  for (const task of tasks) {
    for (const pair of pairsOf(task)) {
      const holders = index.get(pair);
      if (holders) holders.push(task);
      else index.set(pair, [task]);
    }
  }
  for (const [pair, holders] of index) if (holders.length > COMMON) index.delete(pair);
  return index;
}

function pairsOf(task: TaskView): Set<string> {
  const pairs = new Set<string>();
  for (const text of [task.data.title, ...task.passages]) {
    const letters = foldLetters(text);
    for (let at = 0; at + 2 <= letters.length; at++) pairs.add(letters.slice(at, at + 2));
  }
  return pairs;
}
