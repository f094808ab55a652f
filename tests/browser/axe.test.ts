/** axe finds nothing on any kind of page, on a phone and on a desk, in light, in dark, with the system's colours, on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { KINDS, useBrowser } from '../helpers/browse.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { open } = useBrowser();

interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Media that the same page is then looked at in. */
  readonly also?: Readonly<Record<string, NonNullable<Parameters<Page['emulateMedia']>[0]>>>;
  /** Rules that have nothing to say here. */
  readonly without?: readonly string[];
}

const MODES: readonly Mode[] = [
  {
    name: 'phone',
    options: { viewport: { width: 360, height: 740 } },
    also: { 'phone, dark': { colorScheme: 'dark' } },
  },
  {
    name: 'desk',
    options: { viewport: { width: 1280, height: 900 } },
    also: { 'desk, dark': { colorScheme: 'dark' }, paper: { colorScheme: 'light', media: 'print' } },
  },
  {
    name: 'forced colours',
    options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', forcedColors: 'active' },
    // The system chooses the colours; axe reads `-webkit-text-fill-color`, which Chromium reports as the page set it.
    without: ['color-contrast', 'color-contrast-enhanced'],
  },
];

const TAGS = ['', '1', '2'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => `wcag2${version}${level}`));

/** Rules that axe leaves off unless asked for. */
const ALSO = ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions'];

async function violationsOf(page: Page, name: string, without: readonly string[] = []): Promise<string[]> {
  const rules = [...ALSO.map((rule) => [rule, true]), ...without.map((rule) => [rule, false])];
  const options = {
    runOnly: [...TAGS, 'best-practice'],
    rules: Object.fromEntries(rules.map(([rule, enabled]) => [rule, { enabled }])),
    resultTypes: ['violations'],
  };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${name}: ${id} (${nodes.length}): ${places.join(' | ')}`;
  });
}

/** Pages that other content makes different: every official item stated, every kind of report, and nothing at all. */
const OTHERS = [
  ['portal', '/'],
  ['portal', '/plans/moumou-2024/'],
  ['portal', '/plans/moumou-2025/'],
  ['portal', '/tasks/moumou-2025/1/'],
  ['portal', '/tasks/moumou-2025/2/'],
  ['portal', '/tasks/moumou-2025/4/'],
  ['empty', '/'],
  ['empty', '/plans/'],
  ['empty', '/updates/'],
  ['empty', '/search/'],
] as const;

async function look(address: string, ready = 'main'): Promise<string[]> {
  const found: string[] = [];
  for (const { name, options, also = {}, without } of MODES) {
    const { page } = await open(address, options);
    await page.waitForSelector(ready);
    // The page's policy binds script elements, not what the debugger evaluates.
    await page.evaluate(source);
    found.push(...(await violationsOf(page, name, without)));
    for (const [other, media] of Object.entries(also)) {
      await page.emulateMedia(media);
      found.push(...(await violationsOf(page, other, without)));
    }
    await page.context().close();
  }
  return found;
}

test.each(KINDS)('axe finds nothing on %s', async (path) => {
  expect(await look(inject('siteUrl') + path)).toEqual([]);
});

test.each(OTHERS)('axe finds nothing on %s %s', async (site, path) => {
  expect(await look(inject('sites')[site] + path)).toEqual([]);
});

test.each(['q=公开', 'q=养老&topic=elderly-childcare', 'q=查无此事'])(
  'axe finds nothing on the results of %s',
  async (state) => {
    expect(await look(`${inject('siteUrl')}/search/?${state}`, '#result-count[data-total]')).toEqual([]);
  },
);
