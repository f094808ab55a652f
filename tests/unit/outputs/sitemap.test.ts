/** The sitemap: every page that may be indexed, and no other. */
import { expect, test } from 'vitest';
import { allPaths } from '../../../src/core/paths.ts';
import { robots } from '../../../src/outputs/robots.ts';
import { indexedPaths, sitemap } from '../../../src/outputs/sitemap.ts';
import { absolute, smallPortal, underBase } from '../../fixtures/small-portal.ts';
import { childrenOf, parseXml, textOf } from '../../helpers/parse-xml.ts';

const portal = smallPortal();

test('the sitemap is well-formed, and its addresses are absolute and different', () => {
  const urls = childrenOf(parseXml(sitemap(portal, absolute)), 'url').map((url) => textOf(url, 'loc') ?? '');
  expect(urls.filter((url) => !url.startsWith('https://portal.example/open/'))).toEqual([]);
  expect(new Set(urls).size).toBe(urls.length);
});

test('it lists every page but the made-up ones', () => {
  const left = allPaths(portal).filter((path) => !indexedPaths(portal).includes(path));
  expect(left).toEqual([
    '/issuers/yi/',
    '/plans/yi-2026/',
    '/tasks/yi-2026/',
    '/tasks/yi-2026/1/',
    '/units/yi/',
    '/units/yi/office/',
  ]);
});

test('a year of made-up plans only is left out, one that has a real plan is not', () => {
  const madeOnly = { ...portal, plans: portal.plans.filter((plan) => plan.fictional || plan.data.year === 2025) };
  expect(indexedPaths(portal)).toContain('/years/2026/');
  expect(indexedPaths(madeOnly)).not.toContain('/years/2026/');
  expect(indexedPaths(madeOnly)).toContain('/years/2025/');
});

test('later pages of a long list are pages of their own', () => {
  const [task] = portal.tasks;
  const long = { ...portal, tasks: task ? Array.from({ length: 101 }, () => task) : [] };
  expect(allPaths(long)).toContain('/topics/health/page/2/');
  expect(indexedPaths(long)).toContain('/topics/health/page/2/');
});

test.each([
  ['/plans/jia-2026/', '2026-06-20'],
  ['/plans/jia-2025/', undefined],
  ['/tasks/jia-2026/1/', '2026-06-20'],
  ['/tasks/jia-2026/2/', '2026-03-05'],
  ['/topics/health/', undefined],
])('%s was last changed on %s, as far as its entry states', (path, day) => {
  const urls = childrenOf(parseXml(sitemap(portal, absolute)), 'url');
  const url = urls.find((entry) => textOf(entry, 'loc') === absolute(path));
  expect(url && textOf(url, 'lastmod')).toBe(day);
});

test('robots.txt names the sitemap only where it has an absolute address', () => {
  expect(robots(absolute)).toContain('\nSitemap: https://portal.example/open/sitemap.xml\n');
  expect(robots(underBase)).not.toContain('Sitemap');
});
