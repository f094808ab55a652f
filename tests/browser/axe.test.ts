/** axe finds nothing on any kind of page, on a phone and on a desk, in light, in dark, with the system's colours, on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { KINDS, useBrowser } from '../helpers/browse.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { open } = useBrowser();

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

const MODES: readonly { name: string; options: BrowserContextOptions; media?: 'print' }[] = [
  { name: 'phone, light', options: { ...phone, colorScheme: 'light' } },
  { name: 'phone, dark', options: { ...phone, colorScheme: 'dark' } },
  { name: 'desk, light', options: { ...desk, colorScheme: 'light' } },
  { name: 'desk, dark', options: { ...desk, colorScheme: 'dark' } },
  { name: 'desk, forced colours', options: { ...desk, colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'paper', options: { ...desk, colorScheme: 'light' }, media: 'print' },
];

const TAGS = ['', '1', '2'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => `wcag2${version}${level}`));

/** Rules that axe leaves off unless asked for. */
const ALSO = ['target-size', 'color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions'];

async function violationsOf(page: Page): Promise<string[]> {
  const options = {
    runOnly: [...TAGS, 'best-practice'],
    rules: Object.fromEntries(ALSO.map((rule) => [rule, { enabled: true }])),
    resultTypes: ['violations'],
  };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id} (${nodes.length}): ${places.join(' | ')}`;
  });
}

test.each(KINDS)('axe finds nothing on %s', async (path) => {
  const found: string[] = [];
  for (const { name, options, media } of MODES) {
    const { page } = await open(inject('siteUrl') + path, options);
    if (media) await page.emulateMedia({ media });
    // The page's policy binds script elements, not what the debugger evaluates.
    await page.evaluate(source);
    found.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
    await page.context().close();
  }
  expect(found).toEqual([]);
});
