/** 数据截至: the day a static page can vouch for, taken from the entries where staff have not set it. */
import { type Day, newestDay } from './day.ts';
import type { Entry } from './entry.ts';
import type { Plan } from './plan.ts';
import type { Task } from './task.ts';

interface Stating {
  readonly plans: readonly Entry<Plan>[];
  readonly tasks: readonly Entry<Task>[];
}

/** Newest day stated for some issuers: signed, printed, published, update or evidence. Drafts do not count. */
export function newestStatedDay(source: Stating, ofIssuer: (id: string) => boolean): Day | undefined {
  const plans = new Set<string>();
  let newest: Day | undefined;
  for (const { id, data } of source.plans) {
    if (!ofIssuer(data.issuer)) continue;
    plans.add(id);
    newest = newestDay([newest, data.signed, data.printed, data.published]);
  }
  for (const { id, data } of source.tasks) {
    if (data.draft || !plans.has(id.slice(0, id.indexOf('/')))) continue;
    for (const update of data.updates) {
      newest = newestDay([newest, update.date, ...update.evidence.map((proof) => proof.date)]);
    }
  }
  return newest;
}
