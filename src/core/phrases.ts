/** The promise line in words: 谁 · 何时 · 做到哪, the same on pages, in search rows and in feeds. */
import { type Day, formatDay } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { TaskView } from './portal.ts';
import type { Standing } from './standing.ts';
import { STATUS_WORDS } from './status.ts';
import { ROLE_WORDS, type Role, type UnitReference } from './unit.ts';

/** What stands where the source states nothing. */
export const NOT_STATED = { units: '原文未列', deadline: '原文未写', published: '未填' } as const;

/** `牵头：区司法局；配合：区政府有关部门（单位）`; without roles, the names alone. */
function ownersInWords(units: readonly UnitReference[]): string {
  const groups = groupByRole(units);
  const plain = groups.length === 1 && groups[0]?.role === 'responsible';
  return groups
    .map(({ role, members }) => {
      const names = members.map((unit) => (unit.etc ? `等${unit.name}` : unit.name)).join('、');
      return plain ? names : `${ROLE_WORDS[role]}：${names}`;
    })
    .join('；')
    .replace(/、等/g, '等');
}

/** Units by role, in the order in which the roles first appear. */
export function groupByRole<Unit extends UnitReference>(units: readonly Unit[]): { role: Role; members: Unit[] }[] {
  return [...Map.groupBy(units, (unit) => unit.role)].map(([role, members]) => ({ role, members }));
}

/** The deadline as the plan prints it. */
export function deadlineInWords(deadline: Deadline): string {
  return deadline.kind === 'none' ? NOT_STATED.deadline : deadline.words;
}

/** Follows words that do not stand in the task's own row; `INFERRED_NOTE` explains it once a page. */
const INFERRED_MARK = '※';
export const INFERRED_NOTE = '标※的不是本行所印：承上一行，或依正文补全、更正';

/** 谁 as lists show it. */
export function ownersInRow({ data }: TaskView): string {
  const words = ownersInWords(data.units);
  return words !== '' && data.inferred.includes('units') ? words + INFERRED_MARK : words;
}

/** 何时 as lists show it: the plan's words, and those that replaced them. */
export function deadlineInRow({ data, deadline, current }: TaskView): string {
  const words = deadlineInWords(deadline) + (data.inferred.includes('deadline') ? INFERRED_MARK : '');
  return current === deadline ? words : `${words}，后改为${deadlineInWords(current)}`;
}

/** Our reckoning under the original words: 即 a day, 至 the end of a year; `undefined` where there is none. */
export function reckoningInWords(deadline: Deadline): string | undefined {
  switch (deadline.kind) {
    case 'by':
    case 'by-then-continuing':
      return `即${formatDay(deadline.day)}`;
    case 'year-round':
      return `至${formatDay(deadline.day)}`;
    case 'relative':
      return deadline.day === undefined ? undefined : `即${formatDay(deadline.day)}`;
    default:
      return undefined;
  }
}

/** How far a task has come: its status, with lateness or silence where the rule gives it. */
export function standingInWords(standing: Standing): string {
  const { label } = STATUS_WORDS[standing.status];
  if (standing.overdue !== undefined) return `${label}，已过期限${standing.overdue}天`;
  return standing.passedSilently ? `时限已过，${label}` : label;
}

/** `济南市莱芜区 2022年第9项`. */
export function placeInWords({ plan, number }: TaskView): string {
  return `${plan.issuer.name} ${plan.data.year}年第${number}项`;
}

/** A plan's counts in one sentence: how many promises, how many with reports. */
export function countInWords(tasks: readonly TaskView[]): string {
  const silent = tasks.filter((task) => task.standing.status === 'not-reported').length;
  if (tasks.length === 0) return '还没有录入任务。';
  if (silent === tasks.length) return `${tasks.length}项任务，本台账还没有收到任何一项的进展。`;
  if (silent === 0) return `${tasks.length}项任务，每一项都报了进展。`;
  return `${tasks.length}项任务，${tasks.length - silent}项报了进展，${silent}项还空着。`;
}

/** 截至 a day, for lines about states; without a stated day it says so. */
export function asOfInWords(day: Day | undefined): string {
  return day === undefined ? '没有写明数据截至哪一天' : `状态截至${day}`;
}
