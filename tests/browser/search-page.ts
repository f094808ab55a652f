/** The search page as the browser tests use it: opened, asked, and read once its results are in the list. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Address of the repository's own site. */
export const site = inject('siteUrl');

/** A fresh page of its own, with everything it should not do: console messages, errors, requests elsewhere. */
export async function freshPage(browser: Browser): Promise<{ page: Page; noise: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const noise: string[] = [];
  page.on('console', (message) => message.type() !== 'log' && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on(
    'request',
    (request) => new URL(request.url()).hostname === new URL(site).hostname || noise.push(request.url()),
  );
  return { page, noise };
}

export const launch = (): Promise<Browser> => chromium.launch(inject('browser'));

/** Waits until the results of the address are in the list. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#result-count[data-total]');
}

/** Opens a state. */
export async function open(page: Page, query: string, address = site): Promise<void> {
  await page.goto(`${address}/search/?${query}`);
  await settled(page);
}

/** Number of rows on all pages. */
export const total = async (page: Page) => Number(await page.getAttribute('#result-count', 'data-total'));

/** What the rows on this page are. */
export const ids = (page: Page) =>
  page.locator('#results > li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
