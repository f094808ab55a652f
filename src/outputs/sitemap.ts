/**
 * Sitemap for search engines (sitemaps.org, 0.9).
 *
 * Its addresses must be absolute, so it is only written where the public origin is known. What asks not to be indexed
 * is not in it.
 */
import { issuerPath, issuerUnitsPath, yearPath } from '../core/address.ts';
import { type Day, newestDay } from '../core/day.ts';
import { allPaths, plansOfYear, yearsOf } from '../core/paths.ts';
import type { PlanView, Portal, TaskView } from '../core/portal.ts';
import type { Locate } from '../core/section.ts';
import { element, xmlText } from './xml.ts';

/** Addresses that one file may hold, as the protocol has it. */
const MOST_ADDRESSES = 50_000;

/** XML of the sitemap; `lastmod` only where the page's entry states a day. */
export function sitemap(portal: Portal, locate: Locate): string {
  const days = statedDays(portal);
  const urls = indexedPaths(portal)
    .slice(0, MOST_ADDRESSES)
    .map((path) => {
      const day = days.get(path);
      const lastmod = day === undefined ? '' : element('lastmod', {}, day);
      return element('url', {}, element('loc', {}, xmlText(locate(path))) + lastmod);
    });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${head}\n${urls.join('\n')}\n</urlset>\n`;
}

/** Paths of pages that may be indexed: those that show nothing made up as their own. */
export function indexedPaths(portal: Portal): string[] {
  const years = yearsOf(portal).filter((year) => plansOfYear(portal, year).every((plan) => plan.fictional));
  const hidden = [
    ...portal.issuers.filter((issuer) => issuer.fictional).flatMap(({ id }) => [issuerPath(id), issuerUnitsPath(id)]),
    ...portal.plans.filter((plan) => plan.fictional).flatMap((plan) => [plan.path, `/tasks/${plan.id}/`]),
    ...years.map(yearPath),
  ];
  return allPaths(portal).filter((path) => !hidden.some((prefix) => path.startsWith(prefix)));
}

/** Newest day that each plan and task states of itself. */
function statedDays(portal: Portal): Map<string, Day | undefined> {
  const days = new Map<string, Day | undefined>();
  for (const plan of portal.plans) {
    const issued = issuedDay(plan);
    const reported = plan.tasks.map(reportedDay);
    days.set(plan.path, newestDay([issued, ...reported]));
    plan.tasks.forEach((task, index) => {
      days.set(task.path, reported[index] ?? issued);
    });
  }
  return days;
}

const issuedDay = ({ data }: PlanView) => newestDay([data.signed, data.printed, data.published]);
const reportedDay = ({ data }: TaskView) => newestDay(data.updates.map((update) => update.date));
