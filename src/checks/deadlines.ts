/** A deadline or target that names a day must name one that exists; words that give no day are allowed and shown as such. */
import { type DeadlineContext, readDeadline } from '../core/deadline.ts';
import type { Plan } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import { readTarget } from '../core/target.ts';
import { problemAt, type Rule } from './rule.ts';

const REMEDY = '请照原文核对；原文确实这样写的，请在来源里更正后再录。';

/** The facts of a plan that a deadline may lean on; of one that could not be read, the year in its name will do. */
function factsOf(id: string, plan: Plan | undefined): DeadlineContext | undefined {
  if (plan) return plan;
  const year = /\d{4}$/.exec(id)?.[0];
  return year === undefined ? undefined : { year: Number(year) };
}

export const deadlines: Rule = (input) => {
  const { content } = input;
  const problems: Problem[] = [];
  const plans = new Map(content.plans.map((entry) => [entry.id, entry.data]));
  const look = (file: string, path: readonly PropertyKey[], words: string | undefined, plan: string) => {
    const facts = factsOf(plan, plans.get(plan));
    if (words === undefined || !facts) return;
    const deadline = readDeadline(words, facts);
    if (deadline.kind !== 'unreadable' || deadline.why === undefined) return;
    const message = `完成时限“${words}”不是有效日期：${deadline.why}。`;
    problems.push(problemAt(input, file, path, { code: 'deadline-not-a-day', message, remedy: REMEDY }));
  };
  for (const { id, file, data } of content.tasks) {
    const plan = id.slice(0, id.indexOf('/'));
    look(file, ['deadline'], data.deadline, plan);
    const facts = factsOf(plan, plans.get(plan));
    data.targets.forEach(({ text }, index) => {
      const target = facts && readTarget(text, facts);
      if (target?.kind !== 'other' || target.why === undefined) return;
      const message = `量化要求“${text}”里的日期无效：${target.why}。`;
      problems.push(problemAt(input, file, ['targets', index], { code: 'target-not-a-day', message, remedy: REMEDY }));
    });
    data.updates.forEach((update, index) => {
      look(file, ['updates', index, 'deadline'], update.deadline, plan);
    });
  }
  for (const { id, file, data } of content.plans) {
    data.commitments.forEach((commitment, index) => {
      look(file, ['commitments', index, 'deadline'], commitment.deadline, id);
    });
  }
  return problems;
};
