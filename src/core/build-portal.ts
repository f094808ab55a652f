/** Entries that `reading` found sound → the portal, with every reference resolved once. */
import { issuerPath, planPath, taskPath, topicPath, unitPath } from './address.ts';
import { newestStatedDay } from './as-of.ts';
import { dueDay, readDeadline } from './deadline.ts';
import type { Entry } from './entry.ts';
import type { Plan } from './plan.ts';
import type { IssuerEntry, Moved, PlanView, Portal, TaskView } from './portal.ts';
import { compareText } from './problem.ts';
import { findUnit } from './roster.ts';
import type { Site } from './site.ts';
import { standingOf } from './standing.ts';
import { isOpen, latestUpdate } from './status.ts';
import { readTarget } from './target.ts';
import type { Task } from './task.ts';
import type { Topic } from './vocabulary.ts';

export interface PortalSource {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly issuers: readonly IssuerEntry[];
  readonly plans: readonly Entry<Plan>[];
  readonly tasks: readonly Entry<Task>[];
}

type Growing<View> = { -readonly [Key in keyof View]: View[Key] };

/** Resolves `source`. Dangling references are left out; `checks` has reported them before a page is built. */
export function buildPortal(source: PortalSource): Portal {
  const issuers = new Map(source.issuers.map((entry) => [entry.id, entry]));
  const asOf = source.site.asOf ?? newestStatedDay(source, (id) => !issuers.get(id)?.fictional);
  const byPlan = Map.groupBy(source.tasks, (entry) => entry.id.slice(0, entry.id.indexOf('/')));
  const plans = new Map<string, Growing<PlanView>>();
  for (const entry of source.plans) {
    const issuer = issuers.get(entry.data.issuer);
    if (!issuer) continue;
    const own = byPlan.get(entry.id) ?? [];
    const fictional = issuer.fictional === true;
    const days = fictional ? newestStatedDay(source, (id) => id === issuer.id) : asOf;
    plans.set(entry.id, {
      ...entry,
      path: planPath(entry.id),
      issuer,
      fictional,
      asOf: (fictional ? issuer.asOf : undefined) ?? days,
      tasks: [],
      drafts: own.filter((task) => task.data.draft).length,
    });
  }
  const topics = new Map(source.topics.map((entry) => [entry.id, entry]));
  const tasks = new Map<string, Growing<TaskView>>();
  for (const plan of plans.values()) {
    if (plan.data.follows !== undefined) plan.previous = plans.get(plan.data.follows);
    plan.tasks = (byPlan.get(plan.id) ?? [])
      .filter((entry) => !entry.data.draft)
      .map((entry) => viewTask(entry, plan, topics))
      .sort((a, b) => a.number - b.number);
    for (const task of plan.tasks) tasks.set(task.id, task);
  }
  for (const task of tasks.values()) {
    task.follows = pick(tasks, task.data.follows);
    task.implements = pick(tasks, task.data.implements);
  }
  const later = reverse(tasks.values(), (task) => task.follows);
  const below = reverse(tasks.values(), (task) => task.implements);
  for (const task of tasks.values()) {
    task.followedBy = later.get(task.id) ?? [];
    task.implementedBy = below.get(task.id) ?? [];
  }
  const ordered = [...plans.values()].sort(comparePlans);
  return {
    site: source.site,
    asOf,
    topics: source.topics,
    issuers: source.issuers,
    plans: ordered,
    tasks: ordered.flatMap((plan) => plan.tasks),
    moved: movesOf(source, [...ordered, ...tasks.values()]),
  };
}

/** Former addresses of entries, topics, issuers and units, each with the page that holds it now. */
function movesOf(source: PortalSource, views: readonly (PlanView | TaskView)[]): Moved[] {
  const places = [
    ...views.map(({ data, path }) => ({ from: data.moved, to: path, title: data.title })),
    ...source.topics.map(({ moved, id, name }) => ({ from: moved, to: topicPath(id), title: name })),
    ...source.issuers.flatMap(({ moved, id, name, roster }) => [
      { from: moved, to: issuerPath(id), title: name },
      ...roster.map((unit) => ({ from: unit.moved, to: unitPath(id, unit.id), title: unit.name })),
    ]),
  ];
  return places.flatMap(({ from, to, title }) => from.map((path) => ({ from: path, to, title })));
}

function viewTask(entry: Entry<Task>, plan: PlanView, topics: ReadonlyMap<string, Topic>): TaskView {
  const { data } = entry;
  const { year, printed, signed, published } = plan.data;
  const context = { year, printed, signed, published };
  const deadline = readDeadline(data.deadline, context);
  const changed = data.updates.findLast((update) => update.deadline !== undefined)?.deadline;
  const current = changed === undefined ? deadline : readDeadline(changed, context);
  const due = dueDay(current);
  const last = latestUpdate(data.updates);
  return {
    ...entry,
    path: taskPath(entry.id),
    number: data.number,
    plan,
    owners: data.units.flatMap((reference) => {
      const unit = findUnit(plan.issuer.roster, reference.name, signed ?? printed ?? published);
      return unit ? [{ ...reference, unit, path: unitPath(plan.issuer.id, unit.id) }] : [];
    }),
    topics: data.topics.flatMap((id) => topics.get(id) ?? []),
    deadline,
    current,
    due,
    standing: standingOf({ due, updates: data.updates, asOf: plan.asOf }),
    open: last !== undefined && isOpen(last.status),
    targets: data.targets.map((target) => readTarget(target.text, context)),
    follows: [],
    followedBy: [],
    implements: [],
    implementedBy: [],
  };
}

function comparePlans(a: PlanView, b: PlanView): number {
  return (
    Number(a.fictional) - Number(b.fictional) ||
    b.data.year - a.data.year ||
    compareText(b.data.signed ?? '', a.data.signed ?? '') ||
    compareText(a.id, b.id)
  );
}

function pick(tasks: ReadonlyMap<string, TaskView>, ids: readonly string[]): TaskView[] {
  return ids.flatMap((id) => tasks.get(id) ?? []);
}

function reverse(tasks: Iterable<TaskView>, to: (task: TaskView) => readonly TaskView[]): Map<string, TaskView[]> {
  const back = new Map<string, TaskView[]>();
  for (const task of tasks) {
    for (const { id } of to(task)) back.set(id, [...(back.get(id) ?? []), task]);
  }
  return back;
}
