/** Every page that the portal has, worked out from the entries alone: the list that addresses are checked against. */
import { issuerPath, issuerUnitsPath, pagePath, paths, topicPath, unitPath, yearPath } from './address.ts';
import type { PlanView, Portal, TaskView } from './portal.ts';
import { compareText } from './problem.ts';

/** Rows on one page of a category list. */
const ROWS_PER_PAGE = 100;

/** A category page's tasks, cut into pages. */
export function pagesOf<Item>(items: readonly Item[], perPage = ROWS_PER_PAGE): (readonly Item[])[] {
  const pages: (readonly Item[])[] = [items.slice(0, perPage)];
  for (let start = perPage; start < items.length; start += perPage) pages.push(items.slice(start, start + perPage));
  return pages;
}

export const tasksOfTopic = (portal: Portal, topic: string): TaskView[] =>
  portal.tasks.filter((task) => task.data.topics.includes(topic));
export const plansOfIssuer = (portal: Portal, issuer: string): PlanView[] =>
  portal.plans.filter((plan) => plan.issuer.id === issuer);
export const plansOfYear = (portal: Portal, year: number): PlanView[] =>
  portal.plans.filter((plan) => plan.data.year === year);

/** Years that have a plan, newest first. */
export function yearsOf(portal: Portal): number[] {
  return [...new Set(portal.plans.map((plan) => plan.data.year))].sort((a, b) => b - a);
}

/** Issuers that have a plan or a roster, in the order of their names' ids. */
export function issuersWithEntries(portal: Portal) {
  return portal.issuers.filter((issuer) => plansOfIssuer(portal, issuer.id).length > 0 || issuer.roster.length > 0);
}

/** Site paths of all pages, without base, in code point order; feeds, exports and files are not pages. */
export function allPaths(portal: Portal): string[] {
  const found = new Set<string>([
    paths.home,
    paths.plans,
    paths.tasks,
    paths.topics,
    paths.issuers,
    paths.years,
    paths.units,
    paths.updates,
    paths.search,
    paths.data,
    paths.about,
    paths.guide,
    paths.sitemap,
  ]);
  const list = (path: string, count: number) => {
    for (let page = 1; page <= Math.max(1, Math.ceil(count / ROWS_PER_PAGE)); page++) found.add(pagePath(path, page));
  };
  for (const plan of portal.plans) {
    found.add(plan.path);
    found.add(`/tasks/${plan.id}/`);
    for (const task of plan.tasks) found.add(task.path);
  }
  const byTopic = countBy(portal.tasks, (task) => task.data.topics);
  for (const topic of portal.topics) list(topicPath(topic.id), byTopic.get(topic.id) ?? 0);
  const byIssuer = countBy(portal.tasks, (task) => [task.plan.issuer.id]);
  const byUnit = countBy(portal.tasks, (task) => new Set(task.owners.map((owner) => owner.path)));
  for (const issuer of issuersWithEntries(portal)) {
    list(issuerPath(issuer.id), byIssuer.get(issuer.id) ?? 0);
    if (issuer.roster.length > 0) found.add(issuerUnitsPath(issuer.id));
    for (const unit of issuer.roster) {
      const path = unitPath(issuer.id, unit.id);
      list(path, byUnit.get(path) ?? 0);
    }
  }
  const byYear = countBy(portal.tasks, (task) => [String(task.plan.data.year)]);
  for (const year of yearsOf(portal)) list(yearPath(year), byYear.get(String(year)) ?? 0);
  return [...found].sort(compareText);
}

function countBy(tasks: readonly TaskView[], keys: (task: TaskView) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const task of tasks) for (const key of keys(task)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
