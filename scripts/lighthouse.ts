/**
 * `npm run lighthouse`: scores each kind of page of `dist/` as a phone would see it.
 *
 * Performance is left out: on a shared machine its score says more about the neighbours than about the page.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/helpers/chromium.ts';
import { serve } from './static-server.ts';

const KINDS = [
  '/',
  '/plans/',
  '/plans/laiwu-2022/',
  '/tasks/laiwu-2022/9/',
  '/topics/health/',
  '/issuers/laiwu/',
  '/years/2024/',
  '/units/laiwu/finance/',
  '/updates/',
  '/search/?q=养老',
  '/data/',
  '/about/',
  '/sitemap/',
];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PORT = 9333;

const { positionals } = parseArgs({ allowPositionals: true });
const site = await serve(path.resolve('dist'), { port: 0 });
const { executablePath, env, args } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env,
  args: [...args, `--remote-debugging-port=${PORT}`],
  chromiumSandbox: false,
});
let short = 0;
try {
  for (const page of positionals.length > 0 ? positionals : KINDS) {
    const result = await lighthouse(new URL(page, site.origin).href, {
      port: PORT,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${page}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
    const faults = Object.values(audits).flatMap((audit) =>
      audit.score !== null && audit.score < 1 && audit.scoreDisplayMode === 'binary' ? [audit.id] : [],
    );
    if (scores.some((score) => score < 100)) short++;
    console.log([page, ...scores, faults.join(' ')].join('\t'));
  }
} finally {
  await browser.close();
  await site.close();
}
process.exitCode = short === 0 ? 0 : 1;
