/** A task is what readers open from search results, on a phone: its page stays light. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { baseOf } from '../helpers/builds.ts';
import { pageAt, portalOf, type SitePage, textOf } from '../helpers/dist.ts';

/** Bytes after compression, as a host would send them. */
const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Text of each file that the page links as `name`, modules with what they import. */
function linked(site: 'real' | 'portal', page: SitePage, ending: string): string[] {
  const start = `${baseOf(site)}/`;
  const queue = page.tags.flatMap(({ name, attributes }) =>
    [name === 'link' ? attributes['href'] : attributes['src']].filter((place) => place?.endsWith(ending)),
  );
  const files = new Set<string>();
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    if (files.has(place)) continue;
    files.add(place);
    if (ending !== '.js') continue;
    const folder = place.replace(/[^/]*$/, '');
    for (const [, name = ''] of textOf(site, place.slice(start.length)).matchAll(/from\s*["'`]\.\/([^"'`]+)/g)) {
      queue.push(folder + name);
    }
  }
  return [...files].map((place) => textOf(site, place.slice(start.length)));
}

test.each(['real', 'portal'] as const)('every task page of %s weighs at most 12 kB, of which script 3 kB', (site) => {
  const heavy = portalOf(site).tasks.flatMap(({ path }) => {
    const page = pageAt(site, path);
    const inline = page.tags.filter(({ name, attributes }) => name === 'script' && attributes['type'] === 'module');
    const scripts = linked(site, page, '.js');
    const script = [...scripts, ...inline.map(({ inner }) => inner)].reduce((sum, text) => sum + gzip(text), 0);
    const rest = [...linked(site, page, '.css'), ...scripts].reduce((sum, text) => sum + gzip(text), 0);
    const whole = gzip(page.html) + rest;
    return whole > 12_000 || script > 3_000 ? [`${path}: ${whole} bytes, script ${script}`] : [];
  });
  expect(heavy).toEqual([]);
});
