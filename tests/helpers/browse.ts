/** Opens built pages in a browser, and lists the kinds of pages that there are to open. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** One page of every kind of the repository's own site, and more where content changes what a page shows. */
export const KINDS = [
  '/',
  '/plans/',
  '/plans/laiwu-2022/',
  '/plans/qinghe-2026/',
  '/tasks/',
  '/tasks/qinghe-2026/',
  '/tasks/laiwu-2022/9/',
  '/tasks/qinghe-2026/7/',
  '/tasks/jinan-2021/1/',
  '/topics/',
  '/topics/interpretation/',
  '/issuers/',
  '/issuers/linzi/',
  '/units/',
  '/units/qinghe/',
  '/units/laiwu/towns/',
  '/units/qinghe/big-data-centre/',
  '/years/',
  '/years/2024/',
  '/years/2024/page/2/',
  '/updates/',
  '/search/',
  '/data/',
  '/about/',
  '/about/guide/',
  '/sitemap/',
  '/404.html',
] as const;

export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and uncaught ones, and requests that left the site's origin or failed. */
  readonly faults: string[];
}

/**
 * A browser for the tests of one file. `open` gives a page of its own context, which strict policies still bind;
 * contexts are closed with the browser.
 */
export function useBrowser(): { open(address: string, options?: BrowserContextOptions): Promise<OpenPage> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { executablePath, env, args } = inject('browser');
    browser = await chromium.launch({ executablePath, env, args, chromiumSandbox: false });
  });
  afterAll(() => browser?.close());
  return {
    async open(address, options = {}) {
      if (!browser) throw new Error('The browser is not open yet.');
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      const page = await context.newPage();
      const { origin } = new URL(address);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
          faults.push(`left the site: ${request.url()}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      await page.goto(address, { waitUntil: 'load' });
      return { page, faults };
    },
  };
}

/** What a reader sees within the first element that `selector` finds, without white space. */
export async function shownWords(page: Page, selector: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not count
  const words = await page.innerText(selector);
  return words.replace(/\s+/g, '');
}
