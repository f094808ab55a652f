/** Every page is valid, names itself, and carries nothing that the content security policy would have to forgive. */
import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf, SITES, type SitePage } from '../helpers/dist.ts';

// Two rules of the preset are set otherwise: tables keep their roles because narrow screens show them as cards, which
// takes the roles away, and the list of suggestions is the list box of a combobox, for which HTML has no element.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-redundant-role': 'off', 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
});

/** Faults that `find` sees, with the page they are on. */
function faultsOf(site: (typeof SITES)[number], find: (page: SitePage) => readonly string[]): string[] {
  return pagesOf(site).flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

test.each(SITES)('every page of %s is valid HTML', (site) => {
  const faults = faultsOf(site, ({ html, file }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} [${ruleId}]`),
      ),
  );
  expect(faults).toEqual([]);
});

test.each(SITES)('every page of %s has a language, a title, a description and one headline', (site) => {
  const faults = faultsOf(site, ({ tags, html }) => {
    const count = (name: string) => tags.filter((tag) => tag.name === name).length;
    const named = (name: string) =>
      tags.some((tag) => tag.attributes['name'] === name && (tag.attributes['content'] ?? '').trim() !== '');
    return [
      html.startsWith('<!DOCTYPE html><html lang="zh-CN"') ? '' : 'doctype or language',
      (tags.find((tag) => tag.name === 'title')?.inner ?? '').trim() === '' ? 'title' : '',
      named('Description') ? '' : 'description',
      named('viewport') ? '' : 'viewport',
      count('h1') === 1 ? '' : `${count('h1')} h1`,
      count('main') === 1 ? '' : `${count('main')} main`,
    ].filter(Boolean);
  });
  expect(faults).toEqual([]);
});

test.each(SITES)('no two pages of %s share a title, but for further pages of a list', (site) => {
  const titles = Map.groupBy(
    pagesOf(site).filter(({ path }) => !path.includes('/page/')),
    ({ tags }) => tags.find((tag) => tag.name === 'title')?.inner,
  );
  const shared = [...titles].filter(([, pages]) => new Set(pages.map(({ path }) => path)).size > 1);
  // Tasks are titled by us, and two governments may promise the same thing.
  const faults = shared.filter(([, pages]) => !pages.every(({ path }) => /^\/tasks\/[^/]+\/\d+\/$/.test(path)));
  expect(faults.map(([title, pages]) => `${title}: ${pages.map(({ path }) => path)}`)).toEqual([]);
});

test.each(SITES)('no page of %s has a style attribute, an event handler or a frame', (site) => {
  const faults = faultsOf(site, ({ tags }) =>
    tags.flatMap(({ name, attributes }) => {
      const bad = Object.keys(attributes).filter((key) => key === 'style' || /^on/i.test(key));
      return [...bad, ...(['iframe', 'object', 'embed', 'base', 'style'].includes(name) ? [name] : [])];
    }),
  );
  expect(faults).toEqual([]);
});

test.each(SITES)('every page of %s carries a policy that allows its own scripts and no others', (site) => {
  const faults = faultsOf(site, ({ tags }) => {
    const policies = tags.filter((tag) => tag.attributes['http-equiv'] === 'content-security-policy');
    const policy = policies[0]?.attributes['content'] ?? '';
    const unknown = tags
      .filter((tag) => tag.name === 'script' && tag.attributes['src'] === undefined)
      .filter((tag) => tag.attributes['type'] !== 'application/ld+json')
      .map((tag) => `'sha256-${createHash('sha256').update(tag.inner).digest('base64')}'`)
      .filter((hash) => !policy.includes(hash));
    return [
      ...(policies.length === 1 ? [] : [`${policies.length} policies`]),
      ...(policy.includes("default-src 'none'") ? [] : ['default-src']),
      ...(/unsafe-inline|'unsafe-eval'|\*|https?:/.test(policy) ? [`too wide: ${policy}`] : []),
      ...unknown,
    ];
  });
  expect(faults).toEqual([]);
});
