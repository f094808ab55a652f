/** 承接上年、落实上级: links between plans and between tasks lead somewhere, the right way, and never in a circle. */
import type { Plan } from '../core/plan.ts';
import type { Problem } from '../core/problem.ts';
import { type CheckInput, problemAt, type Rule } from './rule.ts';

type Saying = Pick<Problem, 'code' | 'message' | 'remedy'>;

/** `follows` of plans and tasks, `implements` of tasks. */
export const succession: Rule = (input) => {
  const { content } = input;
  const problems: Problem[] = [];
  const plans = new Map(content.plans.map((entry) => [entry.id, entry]));
  const tasks = new Map(content.tasks.map((entry) => [entry.id, entry]));
  const planOf = (task: string) => plans.get(task.slice(0, task.indexOf('/')))?.data;

  for (const { file, data } of content.plans) {
    if (data.follows === undefined) continue;
    const saying =
      plans.has(data.follows) || content.unread.has(`plans/${data.follows}`)
        ? judgeFollows(data.follows, data, plans.get(data.follows)?.data)
        : dangling(data.follows, '工作要点');
    if (saying) problems.push(problemAt(input, file, ['follows'], saying));
  }
  for (const { id, file, data } of content.tasks) {
    const judge = (field: 'follows' | 'implements', judgeLink: typeof judgeFollows) => {
      data[field].forEach((target, index) => {
        const saying =
          tasks.has(target) || content.unread.has(`tasks/${target}`)
            ? judgeLink(target, planOf(id), planOf(target))
            : dangling(target, '任务');
        if (saying) problems.push(problemAt(input, file, [field, index], saying));
      });
    };
    judge('follows', judgeFollows);
    judge('implements', judgeImplements);
  }
  const planLinks = new Map(
    content.plans.map(({ id, data }) => [id, data.follows === undefined ? [] : [data.follows]]),
  );
  const taskLinks = new Map(content.tasks.map(({ id, data }) => [id, data.follows]));
  problems.push(...circles(input, planLinks, plans), ...circles(input, taskLinks, tasks));
  return problems;
};

/** What is wrong with a link from one plan's entry to another's; a plan that could not be read is not judged. */
function judgeFollows(target: string, from: Plan | undefined, to: Plan | undefined): Saying | undefined {
  if (!from || !to) return undefined;
  if (from.issuer !== to.issuer) {
    const remedy = '承接（follows）只写本地区上一年的；落实上级请写 implements。';
    return { code: 'foreign-follows', message: `“${target}”是别的地区的，不能承接。`, remedy };
  }
  if (to.year < from.year) return undefined;
  const message = `“${target}”不比这一份早，不能承接。`;
  return { code: 'backward-follows', message, remedy: '请改成更早一年的，或删去。' };
}

function judgeImplements(target: string, from: Plan | undefined, to: Plan | undefined): Saying | undefined {
  if (!from || !to || from.issuer !== to.issuer) return undefined;
  const remedy = '落实上级（implements）写上级政府的任务；承接本地区上一年请写 follows。';
  return { code: 'own-implements', message: `“${target}”是本地区自己的任务。`, remedy };
}

function dangling(target: string, what: string): Saying {
  return { code: 'dangling-link', message: `找不到${what}“${target}”。`, remedy: '请核对编号，或删去这一项。' };
}

/** One problem for each circle, at its first entry in order. */
function circles(
  input: CheckInput,
  links: ReadonlyMap<string, readonly string[]>,
  entries: ReadonlyMap<string, { file: string }>,
): Problem[] {
  const problems: Problem[] = [];
  const state = new Map<string, 'open' | 'closed'>();
  const trail: string[] = [];
  const walk = (id: string) => {
    if (state.get(id) === 'closed') return;
    if (state.get(id) === 'open') {
      const circle = [...trail.slice(trail.indexOf(id)), id];
      const file = entries.get(id)?.file;
      const message = `承接关系绕成了圈：${circle.join(' → ')}。`;
      const saying = { code: 'circular-follows', message, remedy: '请删去其中写错的一处。' };
      if (file) problems.push(problemAt(input, file, ['follows'], saying));
      return;
    }
    state.set(id, 'open');
    trail.push(id);
    for (const next of links.get(id) ?? []) walk(next);
    trail.pop();
    state.set(id, 'closed');
  };
  for (const id of links.keys()) walk(id);
  return problems;
}
