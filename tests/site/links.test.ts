/** Every link leads somewhere, stays on its own origin where it must, and lies under the base path. */
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/astro/files.ts';
import { baseOf, CONTENT_OF } from '../helpers/builds.ts';
import {
  filesOf,
  originOf,
  pageAt,
  pagesOf,
  SITES,
  type SiteName,
  type SitePage,
  type Tag,
  textOf,
} from '../helpers/dist.ts';

/** Attributes that make a browser fetch or go. */
const PLACES = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'formaction'];

interface Reference {
  readonly page: SitePage;
  readonly tag: Tag;
  readonly value: string;
}

function referencesOf(site: SiteName): Reference[] {
  return pagesOf(site).flatMap((page) =>
    page.tags.flatMap((tag) =>
      PLACES.flatMap((key) => (tag.attributes[key] === undefined ? [] : [{ page, tag, value: tag.attributes[key] }])),
    ),
  );
}

const isOutside = (value: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(value);
const tell = ({ page, tag, value }: Reference): string => `${page.path}: <${tag.name}> ${value}`;

/** File of the site that an address below its base answers with. */
function fileOf(site: SiteName, page: SitePage, value: string): string | undefined {
  const { pathname } = new URL(value, `http://site${baseOf(site)}${page.path}`);
  const base = `${baseOf(site)}/`;
  if (!pathname.startsWith(base)) return undefined;
  const name = decodeURIComponent(pathname.slice(base.length));
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

test.each(SITES)('every internal address in %s answers', (site) => {
  const files = new Set(filesOf(site));
  const dead = referencesOf(site)
    .filter(({ value }) => !isOutside(value))
    .filter(({ page, value }) => !files.has(fileOf(site, page, value) ?? ''));
  expect([...new Set(dead.map(tell))]).toEqual([]);
});

test.each(SITES)('every anchor in %s exists on the page it names', (site) => {
  const anchors = new Map(
    pagesOf(site).map((page) => [page.file, new Set(page.tags.map((tag) => tag.attributes['id']))]),
  );
  const dead = referencesOf(site).filter(({ page, tag, value }) => {
    const fragment = tag.name === 'a' && !isOutside(value) ? /#(.+)$/.exec(value)?.[1] : undefined;
    const file = value.startsWith('#') ? page.file : fileOf(site, page, value);
    return fragment !== undefined && !anchors.get(file ?? '')?.has(decodeURIComponent(fragment));
  });
  expect(dead.map(tell)).toEqual([]);
});

test.each(SITES)('ids in %s are unique on their page', (site) => {
  const twice = pagesOf(site).flatMap(({ path, tags }) => {
    const ids = tags.flatMap((tag) => tag.attributes['id'] ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test.each(SITES)('%s loads nothing from another origin', (site) => {
  const origin = originOf(site);
  const foreign = referencesOf(site).filter(({ tag, value }) => {
    if (!isOutside(value) || tag.name === 'a') return false;
    return !(tag.name === 'link' && tag.attributes['rel'] === 'canonical' && origin !== '' && value.startsWith(origin));
  });
  expect(foreign.map(tell)).toEqual([]);
});

test.each(SITES)('links of %s to other sites come from the content or lead to the registers of sites', (site) => {
  const content = CONTENT_OF[site];
  const files = typeof content === 'string' ? readContentFiles(content) : content;
  const written = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  const foreign = referencesOf(site)
    .filter(({ tag, value }) => tag.name === 'a' && isOutside(value))
    .filter(({ value }) => !written.includes(value) && !/^https:\/\/beian\.(miit|mps)\.gov\.cn\//.test(value));
  expect(foreign.map(tell)).toEqual([]);
});

test.each(SITES)('style sheets of %s name no address but their own files', (site) => {
  const text = filesOf(site)
    .filter((file) => file.endsWith('.css'))
    .map((file) => textOf(site, file))
    .join('\n');
  expect(text.match(/@import|url\((?!["']?data:)[^)]*\)/g) ?? []).toEqual([]);
});

test('the fixture shows the official items that its operator states', () => {
  const { tags } = pageAt('portal', '/');
  const links = tags.filter((tag) => tag.name === 'a').map((tag) => tag.attributes['href']);
  expect(links).toEqual(
    expect.arrayContaining([
      'https://beian.miit.gov.cn/',
      'https://badge.example/show',
      'https://faults.example/report',
    ]),
  );
});
