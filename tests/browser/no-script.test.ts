/** Without script every page is complete, and the search says what to do instead. */
import { expect, inject, test } from 'vitest';
import { KINDS, shownWords, useBrowser } from '../helpers/browse.ts';

const { open } = useBrowser();
const noScript = { javaScriptEnabled: false };

test.each(KINDS)('%s can be read without script', async (path) => {
  const { page, faults } = await open(inject('siteUrl') + path, noScript);
  expect(await shownWords(page, 'h1')).not.toBe('');
  expect((await shownWords(page, 'main')).length).toBeGreaterThan(30);
  // What only script can work is not shown before script has come.
  const idle = await page.locator('main :is(button:not([type=submit]), select):visible').count();
  expect(idle).toBe(0);
  expect(faults).toEqual([]);
});

test('a plan shows all its tasks in a table without script', async () => {
  const { page } = await open(`${inject('siteUrl')}/plans/laiwu-2022/`, noScript);
  expect(await page.locator('main table a[href^="/tasks/laiwu-2022/"]').count()).toBe(71);
});

test('what is folded can be opened without script', async () => {
  const { page } = await open(`${inject('siteUrl')}/tasks/linzi-2024/1/`, noScript);
  const folded = page.locator('details').first();
  if ((await folded.count()) > 0) {
    await folded.locator('summary').click();
    expect(await folded.getAttribute('open')).not.toBeNull();
  }
});

test('the search explains itself without script, and leads to every category', async () => {
  const { page } = await open(`${inject('siteUrl')}/search/?q=养老`, noScript);
  const words = await shownWords(page, 'main');
  expect(words).toMatch(/脚本|JavaScript/);
  for (const path of ['/plans/', '/units/', '/topics/health/', '/issuers/linzi/', '/years/2024/']) {
    expect(await page.locator(`main a[href="${path}"]:visible`).count(), path).toBeGreaterThan(0);
  }
  expect(await page.locator('#results li').count()).toBe(0);
});

test('a task and the state of its evidence are complete without script', async () => {
  const { page } = await open(`${inject('siteUrl')}/tasks/qinghe-2026/7/`, noScript);
  const words = await shownWords(page, 'main');
  for (const part of ['虚构示例', '印发后30日内', '区行政审批服务局', '已完成', '首周接待登记汇总', '引用这一项']) {
    expect(words).toContain(part);
  }
});
