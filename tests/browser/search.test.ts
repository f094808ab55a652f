/** The search page in a browser: what the built site finds, against what it publishes as data. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { containsRun, queryTerms, tokens } from '../../src/query/tokens.ts';
import { freshPage, ids, launch, open, settled, total } from './search-page.ts';

let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.context().close();
  ({ page, noise } = await freshPage(browser));
});

const task = z.object({
  id: z.string(),
  title: z.string(),
  theme: z.string(),
  subtheme: z.string().nullish(),
  requirement: z.string(),
  units: z.array(z.object({ name: z.string() })),
  named: z.array(z.string()),
  deadline: z.object({ words: z.string().nullable() }),
  targets: z.array(z.object({ text: z.string() })),
  keywords: z.array(z.string()),
  fictional: z.boolean(),
});
const published = z.object({ records: z.array(task) });

/** Longest result that is read to its end; of a longer one, the number and the first page are compared. */
const READ_WHOLE = 60;

/** Asks through the form and reads the result, page by page. */
async function ask(words: string): Promise<(string | null)[]> {
  await page.fill('#search-input', words);
  await page.keyboard.press('Enter');
  await settled(page);
  const found = await ids(page);
  const count = await total(page);
  for (let number = 2; count <= READ_WHOLE && number <= Math.ceil(count / 20); number++) {
    await page.click(`.pager a[data-page="${number}"]`);
    await settled(page);
    found.push(...(await ids(page)));
  }
  return found;
}

// The page knows no other way to an answer than the index, so these figures are Pagefind's own.
test.each(['real', 'large'])(
  'on the %s site a query finds every task that contains it, and no other',
  async (name) => {
    const address = inject('sites')[name as 'real' | 'large'] ?? '';
    const { records } = published.parse(await (await fetch(`${address}/data/tasks.json`)).json());
    const fields = records.map((record) => {
      const words = [record.title, record.requirement, record.theme, record.subtheme, record.deadline.words];
      const lists = [record.units.map((unit) => unit.name), record.named, record.targets.map((target) => target.text)];
      return [...words, ...lists.flat(), ...record.keywords].flatMap((text) => (text ? [tokens(text)] : []));
    });
    await open(page, 'section=tasks', address);
    let asked = 0;
    for (let step = 0; asked < 300; step++) {
      // Stretches of one to six characters, taken from everywhere in turn.
      const record = records[(step * 7) % records.length];
      const text = [...(record?.[step % 2 ? 'requirement' : 'title'] ?? '')];
      const from = (step * 5) % text.length;
      const query = text.slice(from, from + 1 + (step % 6)).join('');
      const [term, ...others] = queryTerms(query);
      if (term === undefined || others.length > 0) continue;
      const expected = records.filter((_, number) => fields[number]?.some((field) => containsRun(field, term)));
      if (expected.length === 0) continue; // cut out of a number
      const found = await ask(query);
      const right = new Set(expected.map(({ id }) => `tasks/${id}`));
      const wrong = found.filter((id) => id === null || !right.has(id));
      const whole = expected.length <= READ_WHOLE ? expected.length : 20;
      expect({ query, wrong, total: await total(page), read: new Set(found).size }).toEqual({
        query,
        wrong: [],
        total: expected.length,
        read: whole,
      });
      const made = found.map((id) => records.find((task) => `tasks/${task.id}` === id)?.fictional);
      expect(made.lastIndexOf(false), query).toBe(made.filter((fictional) => !fictional).length - 1);
      asked++;
    }
    expect(noise).toEqual([]);
  },
  300_000,
);

test.each([
  ['real', '惠企政策', 150_000],
  ['large', '公开', 210_000],
])('on the %s site a first query (%s) stays within %i bytes, rows apart', async (name, query, most) => {
  const cost = { engine: 0, rows: 0 };
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\/$|\.(css|svg|html)$/.test(pathname)) return;
    const weigh = async () => {
      const body = await response.body();
      const packed = /\.(pf_\w+|pagefind)$/.test(pathname); // Pagefind compresses these itself
      cost[pathname.includes('/records/') ? 'rows' : 'engine'] += packed ? body.length : gzipSync(body).length;
    };
    pending.push(weigh());
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, `q=${query}`, inject('sites')[name as 'real' | 'large']);
  await Promise.all(pending);
  expect(cost.engine).toBeGreaterThan(60_000); // or nothing was weighed
  expect(cost.engine).toBeLessThan(most);
  expect(cost.rows).toBeLessThan(60_000);
  console.info(`${name}: ${cost.engine} B for engine and index, ${cost.rows} B for rows`);
});

test.each([
  ['政策解读', 'topics/interpretation'],
  ['区财政局', 'units/laiwu/finance'],
  ['莱芜区', 'issuers/laiwu'],
  ['莱芜政办发[2022]2号', 'plans/laiwu-2022'],
])('%s leads straight to %s', async (words, id) => {
  await open(page, `q=${encodeURIComponent(words)}`);
  expect((await ids(page))[0]).toBe(id);
  expect(await page.textContent('#query-reading')).toBe('');
});

test('the number beside a choice is the number of rows it leaves, and its chip undoes it', async () => {
  await open(page, 'q=公开');
  const before = await total(page);
  const choice = page.locator('.facets label', { has: page.locator('input[name="year"][value="2022"]') });
  const promised = Number.parseInt((await choice.locator('.num').textContent()) ?? '', 10);
  await choice.click();
  await page.waitForFunction(() => location.search.includes('year=2022'));
  await settled(page);
  expect(await total(page)).toBe(promised);
  await page.click('.chips a');
  await settled(page);
  expect(await total(page)).toBe(before);
  expect(new URL(page.url()).searchParams.has('year')).toBe(false);
});

test('going back shows the same rows at the same place', async () => {
  await open(page, 'q=公开&sort=newest&page=2');
  const before = await ids(page);
  const link = page.locator('#results a').nth(15);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(500);
  await link.evaluate((element: HTMLElement) => element.click()); // Playwright's own click would scroll again
  await page.waitForURL(/\/tasks\//);
  await page.goBack();
  await settled(page);
  expect(await ids(page)).toEqual(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
});

test('nothing found is said in words, with other ways to go on', async () => {
  await open(page, 'q=拆迁补偿安置房摇号&topic=nonsense');
  expect(await page.textContent('#result-count')).toContain('没有找到');
  expect(await page.locator('.start a').count()).toBeGreaterThan(20);
  expect(await page.locator('.chips a').count()).toBe(1);
});

test('below another path everything is found there', async () => {
  const portal = inject('sites').portal;
  await open(page, 'section=tasks', portal);
  expect(await total(page)).toBeGreaterThan(0);
  expect(await page.locator('#results a').first().getAttribute('href')).toMatch(/^\/portal\/tasks\//);
  expect(noise).toEqual([]);
});
