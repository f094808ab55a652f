/** The search page when the network is slow or parts of the index are missing: never a wrong answer. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshPage, ids, launch, open, settled, site, total } from './search-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.context().close();
  ({ page } = await freshPage(browser));
});

test('the answer to an overtaken query never appears', async () => {
  await open(page, 'q=养老');
  const before = await ids(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/records/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.fill('#search-input', '政策解读');
  const asked = page.waitForRequest('**/search/records/**');
  await page.keyboard.press('Enter');
  expect(await page.getAttribute('#result-count', 'data-total')).toBeNull();
  expect(await page.getAttribute('#results', 'aria-busy')).toBe('true');
  await asked;
  await page.goBack();
  await settled(page);
  const answered = page.waitForResponse('**/search/records/**');
  release();
  await (await answered).finished();
  await page.waitForLoadState('networkidle');
  expect(await ids(page)).toEqual(before);
  expect(await page.inputValue('#search-input')).toBe('养老');
});

test.each(['catalogue.json', 'pagefind.js', 'pf_meta', 'pf_index', 'search-worker'])(
  'without %s the page says so, offers the lists, and recovers',
  async (part) => {
    const lost = new RegExp(part.replace('.', '\\.'));
    await page.route(lost, (route) => route.abort());
    await page.goto(`${site}/search/?q=政策解读`);
    await page.waitForSelector('#result-count[data-state="unavailable"]');
    expect(await page.locator('.start a').first().isVisible()).toBe(true);
    await page.unroute(lost);
    await page.press('#search-input', 'Enter');
    await settled(page);
    expect(await total(page)).toBeGreaterThan(10);
  },
);
