/** What changed in the ledger, newest first: plans that came in, and what was reported on their tasks. */
import type { Day } from './day.ts';
import type { PlanView, Portal, TaskView } from './portal.ts';
import { compareText } from './problem.ts';
import { STATUS_WORDS } from './status.ts';
import type { Update } from './update.ts';

export interface Change {
  readonly day: Day;
  readonly path: string;
  readonly title: string;
  /** One sentence on what changed. */
  readonly words: string;
  readonly plan: PlanView;
  /** Absent for a plan that came in. */
  readonly task?: TaskView;
  readonly update?: Update;
}

/** Every change that has a stated day. A plan counts from its publication, or else from its printing or signing. */
export function changesOf(portal: Portal): Change[] {
  const changes: Change[] = [];
  for (const plan of portal.plans) {
    const { published, printed, signed, title } = plan.data;
    const day = published ?? printed ?? signed;
    const event = published ? '发布' : printed ? '印发' : '成文';
    if (day)
      changes.push({ day, path: plan.path, title, words: `工作要点${event}，共${plan.tasks.length}项任务。`, plan });
    for (const task of plan.tasks) {
      // The sort below is stable: of one task's updates on one day, the later comes first.
      for (const update of task.data.updates.toReversed()) {
        const { date, note } = update;
        const words = [`${STATUS_WORDS[update.status].label}。`, shiftInWords(task, update), note ?? ''].join('');
        changes.push({ day: date, path: task.path, title: task.data.title, words, plan, task, update });
      }
    }
  }
  return changes.sort((a, b) => compareText(b.day, a.day) || compareText(a.path, b.path));
}

/** 时限由…改为…, where an update changes the deadline; else empty. */
function shiftInWords(task: TaskView, update: Update): string {
  if (update.deadline === undefined) return '';
  const at = task.data.updates.indexOf(update);
  const before = task.data.updates.slice(0, at).findLast((earlier) => earlier.deadline !== undefined)?.deadline;
  return `时限由“${before ?? task.data.deadline ?? '未写明'}”改为“${update.deadline}”。`;
}
