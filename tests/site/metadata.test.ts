/** What machines read of a page: labels of the inspection, JSON-LD, canonical addresses and the sitemap. */
import { expect, test } from 'vitest';
import { indexedPaths } from '../../src/outputs/sitemap.ts';
import { baseOf } from '../helpers/builds.ts';
import {
  decode,
  hasFile,
  metaOf,
  originOf,
  pagesOf,
  portalOf,
  SITES,
  type SiteName,
  type SitePage,
  textOf,
  wordsOf,
} from '../helpers/dist.ts';

interface Node {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

function nodesOf({ tags }: SitePage): Node[] {
  return tags
    .filter((tag) => tag.attributes['type'] === 'application/ld+json')
    .flatMap((tag) => JSON.parse(tag.inner)['@graph'] as Node[]);
}

const canonicalOf = ({ tags }: SitePage): string | undefined =>
  tags.find((tag) => tag.attributes['rel'] === 'canonical')?.attributes['href'];

/** Address of a site path as this build writes it. */
const addressOf = (site: SiteName, path: string): string => `${originOf(site)}${baseOf(site)}${path}`;

test.each(SITES)('labels of %s are neither empty nor contradictory', (site) => {
  const faults = pagesOf(site).flatMap((page) => {
    const labels = page.tags.filter(({ name, attributes }) => name === 'meta' && attributes['name'] !== undefined);
    const values = Map.groupBy(labels, ({ attributes }) => attributes['name']);
    return [...values]
      .filter(([, same]) => same.length > 1 || (same[0]?.attributes['content'] ?? '').trim() === '')
      .map(([name]) => `${page.path} ${name}`);
  });
  expect(faults).toEqual([]);
});

test.each(SITES)('every page of %s names its site, and its domain only where it is known', (site) => {
  const { site: facts } = portalOf(site);
  for (const page of pagesOf(site)) {
    expect(metaOf(page, 'SiteName')).toBe(facts.name);
    expect(metaOf(page, 'SiteDomain')).toBe(facts.url && new URL(facts.url).host);
    expect(metaOf(page, 'SiteIDCode')).toBe(facts.siteCode);
  }
});

test.each(SITES)('plans and tasks of %s carry the labels of an article, and dates only as stated', (site) => {
  for (const view of [...portalOf(site).plans, ...portalOf(site).tasks]) {
    const plan = 'plan' in view ? view.plan : view;
    const page = pagesOf(site).find(({ path }) => path === view.path);
    expect(page && metaOf(page, 'ArticleTitle')).toBe(view.data.title);
    expect(page && metaOf(page, 'PubDate')).toBe(plan.data.published);
    expect(page && metaOf(page, 'ContentSource')).toBe(plan.data.issuedBy);
  }
});

test.each(SITES)('the way back in JSON-LD is the one that readers of %s see', (site) => {
  const faults = pagesOf(site).filter((page) => {
    const trail = nodesOf(page).filter((node) => node['@type'] === 'BreadcrumbList');
    const items = (trail[0]?.['itemListElement'] ?? []) as { name: string; item: string; position: number }[];
    const shown = /<nav class="crumbs"[\s\S]*?<\/nav>/.exec(page.html)?.[0];
    const steps = [...(shown ?? '').matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, step = '']) => wordsOf(step));
    const links = [...(shown ?? '').matchAll(/<a href="([^"]*)"/g)].map(([, link = '']) => decode(link));
    return !(
      trail.length === (shown ? 1 : 0) &&
      items.map(({ name }) => name.replace(/\s+/g, ' ')).join('>') === steps.join('>') &&
      items.every(({ position }, index) => position === index + 1) &&
      items.slice(0, links.length).every(({ item }, index) => item === `${originOf(site)}${links[index]}`)
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test.each(SITES)('every plan and task of %s describes itself in JSON-LD', (site) => {
  for (const view of [...portalOf(site).plans, ...portalOf(site).tasks]) {
    const page = pagesOf(site).find(({ path }) => path === view.path);
    const own = page && nodesOf(page).find((node) => node['@id'] === addressOf(site, view.path));
    expect(own).toMatchObject({ name: view.data.title, url: addressOf(site, view.path) });
    const made = 'plan' in view ? view.plan.fictional : view.fictional;
    expect(own?.['creativeWorkStatus']).toBe(made ? '虚构示例' : undefined);
  }
});

test.each(['real', 'empty'] as const)('%s, whose address is not known, writes no full address of its own', (site) => {
  expect(hasFile(site, 'sitemap.xml')).toBe(false);
  expect(textOf(site, 'robots.txt')).not.toContain('Sitemap');
  const faults = pagesOf(site).filter(
    (page) =>
      canonicalOf(page) !== undefined ||
      page.tags.some(({ attributes }) => attributes['property']?.startsWith('og:')) ||
      nodesOf(page).some((node) => /"(@id|url|item)":"https?:/.test(JSON.stringify(node))),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('every page of a site with an address names its canonical one; later pages of a list name the first', () => {
  const moved = new Map(portalOf('portal').moved.map(({ from, to }) => [from, to]));
  const faults = pagesOf('portal').filter((page) => {
    const own = moved.get(page.path) ?? page.path.replace(/page\/\d+\/$/, '');
    return canonicalOf(page) !== (page.path === '/404.html' ? undefined : addressOf('portal', own));
  });
  expect(faults.map(({ path, ...page }) => `${path} → ${canonicalOf({ path, ...page })}`)).toEqual([]);
});

test('the sitemap lists every page that may be indexed, and no other', () => {
  const listed = [...textOf('portal', 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
  const indexed = pagesOf('portal')
    .filter((page) => metaOf(page, 'robots') === undefined)
    .filter((page) => canonicalOf(page) === addressOf('portal', page.path));
  expect([...listed].sort()).toEqual(indexed.map(({ path }) => addressOf('portal', path)).sort());
  expect(indexedPaths(portalOf('real')).filter((path) => path.includes('qinghe'))).toEqual([]);
  expect(textOf('portal', 'robots.txt')).toContain(`Sitemap: ${addressOf('portal', '/sitemap.xml')}`);
});
