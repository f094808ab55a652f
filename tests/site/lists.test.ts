/** Long lists come in pages of a hundred rows, and no task gets lost between two of them. */
import { expect, test } from 'vitest';
import { issuerPath, topicPath, unitPath, yearPath } from '../../src/core/address.ts';
import { allPaths, tasksOfTopic, yearsOf } from '../../src/core/paths.ts';
import type { TaskView } from '../../src/core/portal.ts';
import { filesOf, hasFile, portalOf, tagsOf, textOf } from '../helpers/dist.ts';

/** Rows of a page, as DESIGN §5 promises. */
const ROWS = 100;
const portal = portalOf('large');
const { topics, issuers, tasks } = portal;

/** One list of each kind, with what it must hold. */
const LISTS: readonly [string, readonly TaskView[]][] = [
  ...topics.map(({ id }): [string, TaskView[]] => [topicPath(id), tasksOfTopic(portal, id)]),
  ...yearsOf(portal).map((year): [string, TaskView[]] => [
    yearPath(year),
    tasks.filter(({ plan }) => plan.data.year === year),
  ]),
  ...issuers.map(({ id }): [string, TaskView[]] => [issuerPath(id), tasks.filter(({ plan }) => plan.issuer.id === id)]),
  ...issuers.flatMap(({ id, roster }) =>
    roster.slice(0, 3).map((unit): [string, TaskView[]] => {
      const path = unitPath(id, unit.id);
      return [path, tasks.filter(({ owners }) => owners.some((owner) => owner.path === path))];
    }),
  ),
];

test('a portal of 3,000 tasks has exactly the pages that its addresses promise', () => {
  const pages = filesOf('large').filter((file) => file.endsWith('index.html'));
  expect(pages.map((file) => `/${file.replace(/index\.html$/, '')}`).sort()).toEqual(allPaths(portal).sort());
  expect(tasks).toHaveLength(3000);
});

test('the pages of a list hold each of its tasks once, a hundred at most on each, and lead to one another', () => {
  expect(LISTS.filter(([, all]) => all.length > ROWS).length).toBeGreaterThan(10);
  for (const [path, all] of LISTS) {
    const listed: string[] = [];
    const count = Math.max(1, Math.ceil(all.length / ROWS));
    for (let number = 1; number <= count; number++) {
      const html = textOf('large', `${path.slice(1)}${number === 1 ? '' : `page/${number}/`}index.html`);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const links = tagsOf(main).flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []));
      const rows = [...new Set(links.filter((link) => /^\/tasks\/[^/]+\/\d+\/$/.test(link)))];
      expect(rows.length, `${path} ${number}`).toBeLessThanOrEqual(ROWS);
      listed.push(...rows);
      if (number < count) expect(links, `${path} ${number}`).toContain(`${path}page/${number + 1}/`);
      if (number > 1) expect(links, `${path} ${number}`).toContain(number === 2 ? path : `${path}page/${number - 1}/`);
    }
    expect(listed.toSorted(), path).toEqual(all.map((task) => task.path).sort());
    expect(hasFile('large', `${path.slice(1)}page/${count + 1}/index.html`)).toBe(false);
  }
});
