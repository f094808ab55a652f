/** The resolved portal → what the search indexes and shows: every task and plan, and the pages that names lead to. */
import { issuerPath, planPath, topicPath } from '../core/address.ts';
import { buildPortal } from '../core/build-portal.ts';
import { newestDay } from '../core/day.ts';
import { issuersWithEntries } from '../core/paths.ts';
import { deadlineInRow, NOT_STATED, ownersInRow, standingInWords } from '../core/phrases.ts';
import type { IssuerEntry, PlanView, Portal, TaskView } from '../core/portal.ts';
import { unitNames } from '../core/roster.ts';
import { STATUS_WORDS } from '../core/status.ts';
import { type UnitView, unitsOf } from '../core/unit-index.ts';
import type { Topic } from '../core/vocabulary.ts';
import type { SearchDocument } from '../query/document.ts';
import { loadContent } from './content.ts';

/** Documents of the content that this process builds. */
export async function contentDocuments(): Promise<readonly SearchDocument[]> {
  return searchDocuments(buildPortal(loadContent().content));
}

/** Documents of `portal`, in no particular order. */
function searchDocuments(portal: Portal): SearchDocument[] {
  return [
    ...portal.tasks.map(ofTask),
    ...portal.plans.map(ofPlan),
    ...portal.topics.map(ofTopic),
    ...unitsOf(portal).map(ofUnit),
    ...issuersWithEntries(portal).map((issuer) => ofIssuer(issuer, portal)),
  ];
}

const issuerNames = (issuer: IssuerEntry) => [issuer.name, ...issuer.short];

function contextOf({ data, issuer }: PlanView): string[] {
  return [data.title, ...(data.documentNumber ? [data.documentNumber] : []), ...issuerNames(issuer)];
}

function ofTask(task: TaskView): SearchDocument {
  const { data, plan, standing, due } = task;
  const who = ownersInRow(task);
  // One field, as `/data/` publishes it: a phrase may run on over the items of a list.
  const requirement = task.passages.join('\n');
  return {
    id: `tasks/${task.id}`,
    path: task.path,
    section: 'tasks',
    title: data.title,
    text: [
      requirement,
      data.theme,
      ...(data.subtheme ? [data.subtheme] : []),
      ...data.units.map((unit) => unit.name),
      ...data.named,
      ...(data.deadline ? [data.deadline] : []),
      ...data.targets.map((target) => target.text),
      ...data.keywords,
    ],
    context: [...contextOf(plan), ...task.topics.map((topic) => topic.name)],
    names: [],
    topics: data.topics,
    issuer: plan.issuer.id,
    year: plan.data.year,
    units: [...new Set(task.owners.map((owner) => `${plan.issuer.id}/${owner.unit.id}`))],
    status: standing.status,
    ...(due === undefined ? {} : { due }),
    ...(task.open ? { open: true } : {}),
    newest: newestDay([...data.updates.map((update) => update.date), ...daysOf(plan)]) ?? String(plan.data.year),
    ...(plan.fictional ? { fictional: true } : {}),
    asOf: plan.asOf ?? '',
    row: {
      plan: plan.data.title,
      place: `第${task.number}项`,
      who: who === '' ? NOT_STATED.units : who,
      when: deadlineInRow(task),
      state: standingInWords(standing),
      mark: STATUS_WORDS[standing.status].mark,
    },
    requirement,
  };
}

function daysOf({ data }: PlanView): (string | undefined)[] {
  return [data.published, data.printed, data.signed];
}

function ofPlan(plan: PlanView): SearchDocument {
  const { data, issuer } = plan;
  const number = data.documentNumber ? [data.documentNumber] : [];
  return {
    id: `plans/${plan.id}`,
    path: planPath(plan.id),
    section: 'plans',
    title: data.title,
    text: [
      ...(data.noticeTitle ? [data.noticeTitle] : []),
      ...number,
      ...(data.summary ? [data.summary] : []),
      ...data.commitments.map((commitment) => commitment.text),
    ],
    context: issuerNames(issuer),
    names: [data.title, ...number, ...issuer.short.map((name) => `${name}${data.year}`), `${issuer.name}${data.year}`],
    topics: [...new Set(plan.tasks.flatMap((task) => task.data.topics))],
    issuer: issuer.id,
    year: data.year,
    units: [],
    newest: newestDay(daysOf(plan)) ?? String(data.year),
    ...(plan.fictional ? { fictional: true } : {}),
    asOf: plan.asOf ?? '',
    row: { place: issuer.name, who: `${plan.tasks.length}项任务`, ...(number[0] ? { plan: number[0] } : {}) },
    ...(data.summary ? { requirement: data.summary } : {}),
  };
}

function ofTopic(topic: Topic): SearchDocument {
  return {
    ...blank(`topics/${topic.id}`, topicPath(topic.id), 'topics', topic.name),
    names: [topic.name],
    topics: [topic.id],
    row: { place: '主题', plan: topic.summary },
  };
}

function ofUnit({ issuer, unit, path, tasks }: UnitView): SearchDocument {
  return {
    ...blank(`units/${issuer.id}/${unit.id}`, path, 'units', unit.name),
    names: unitNames(unit),
    issuer: issuer.id,
    units: [`${issuer.id}/${unit.id}`],
    ...(issuer.fictional ? { fictional: true } : {}),
    row: { place: `责任单位，${issuer.name}`, plan: `${tasks.length}项任务` },
  };
}

function ofIssuer(issuer: IssuerEntry, portal: Portal): SearchDocument {
  const count = portal.tasks.filter((task) => task.plan.issuer.id === issuer.id).length;
  return {
    ...blank(`issuers/${issuer.id}`, issuerPath(issuer.id), 'issuers', issuer.name),
    names: issuerNames(issuer),
    issuer: issuer.id,
    ...(issuer.fictional ? { fictional: true } : {}),
    row: { place: '地区', plan: `${count}项任务` },
  };
}

function blank(id: string, path: string, section: SearchDocument['section'], title: string) {
  return { id, path, section, title, text: [], context: [], names: [], topics: [], units: [], newest: '', asOf: '' };
}
