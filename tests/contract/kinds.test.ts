/** The browser tests open a page of every kind: a route without one would go unseen. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/astro/files.ts';
import { KINDS } from '../helpers/browse.ts';
import { ROOT } from '../helpers/checkout.ts';

/** Addresses that a route file answers: a parameter is one step, a rest parameter any number of them. */
function patternOf(route: string): RegExp {
  const address = route
    .replace(/(^|\/)index\.astro$/, '$1')
    .replace(/\[\.\.\.[a-z]+\]\.astro$/, '(page/\\d+/)?')
    .replace(/\.astro$/, '/')
    .replace(/\[[a-z]+\]/g, '[^/]+');
  return new RegExp(`^/${address}$`);
}

// A stub leads on at once; a browser does not stay on it.
const routes = listFiles(path.join(ROOT, 'src/pages')).filter(
  (file) => file.endsWith('.astro') && file !== '[...moved].astro' && file !== '404.astro',
);

test.each(routes)('the browser tests open a page of %s', (route) => {
  expect(KINDS.filter((kind) => patternOf(route).test(kind))).not.toEqual([]);
});
