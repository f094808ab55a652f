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

test.each(KINDS)('axe finds nothing on %s', async (path) => {
  const found: string[] = [];
  for (const { name, options, also = {}, without } of MODES) {
    const { page } = await open(inject('siteUrl') + path, options);
    // The page's policy binds script elements, not what the debugger evaluates.
    await page.evaluate(source);
    found.push(...(await violationsOf(page, name, without)));
    for (const [other, media] of Object.entries(also)) {
      await page.emulateMedia(media);
      found.push(...(await violationsOf(page, other, without)));
    }
    await page.context().close();
  }
  expect(found).toEqual([]);
});
