/** Everything can be reached and read without a mouse, at any width, and nothing a page does needs another origin. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { KINDS, useBrowser } from '../helpers/browse.ts';

const { open } = useBrowser();

/** What has the focus: its tag and words, and whether it is seen to have it. */
function focusOf(page: Page): Promise<{ tag: string; words: string; id: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      tag: element.localName,
      words: (element.textContent ?? '').replace(/\s+/g, ''),
      id: element.id,
      isSeen: isOutlined && box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0,
    };
  });
}

test('the first Tab reaches the skip link, which leads past the head', async () => {
  const { page } = await open(`${inject('siteUrl')}/plans/laiwu-2022/`);
  await page.keyboard.press('Tab');
  expect(await focusOf(page)).toMatchObject({ words: '跳到正文', isSeen: true });
  await page.keyboard.press('Enter');
  expect((await focusOf(page)).id).toBe('main');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('Tab goes through the head in reading order: name, ways, search, then the content', async () => {
  const { page } = await open(`${inject('siteUrl')}/tasks/laiwu-2022/9/`);
  const way: string[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const { tag, words, id } = await focusOf(page);
    way.push(tag === 'input' ? id : words);
  }
  expect(way).toEqual([
    '跳到正文',
    '公开政务公开承诺台账',
    '工作要点',
    '主题',
    '责任单位',
    '地区',
    '年份',
    '进展',
    'find',
    '搜索',
    '首页',
    '工作要点',
  ]);
});

test.each(KINDS)('every stop of the keyboard on %s is seen', async (path) => {
  const { page } = await open(inject('siteUrl') + path);
  const unseen: string[] = [];
  // Long lists repeat the same row.
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const { tag, words, isSeen } = await focusOf(page);
    if (tag === 'body') break;
    if (!isSeen) unseen.push(`${tag} ${words.slice(0, 20)}`);
  }
  expect(unseen).toEqual([]);
});

test('the search in the head works from the keyboard', async () => {
  const { page } = await open(`${inject('siteUrl')}/topics/`);
  await page.focus('#find');
  await page.keyboard.type('养老');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('养老');
});

test.each(KINDS)('%s raises no error, asks no other origin, and fits a screen of 320 px', async (path) => {
  const { page, faults } = await open(inject('siteUrl') + path, { viewport: { width: 320, height: 640 } });
  await page.waitForLoadState('networkidle');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(faults.filter((fault) => !(path === '/404.html' && fault.startsWith('404')))).toEqual([]);
});

test('a missing page answers with the page that says so', async () => {
  const { page } = await open(`${inject('siteUrl')}/no/such/page/`);
  expect(await page.textContent('h1')).toContain('没有');
  const answer = await page.request.get(`${inject('siteUrl')}/no/such/page/`);
  expect(answer.status()).toBe(404);
});

test('an address that an entry has left takes the reader to the new one', async () => {
  const site = inject('sites').portal ?? '';
  const { page } = await open(`${site}/plans/moumou-yi/`);
  await page.waitForURL(`${site}/plans/moumou-2025/`);
  expect(await page.textContent('h1')).toContain('某某县');
});

/** Fields, buttons, and links that stand alone; a link inside a sentence may be as high as its line (WCAG 2.5.5). */
const CONTROLS = 'button, input, select, textarea, summary, nav a, .plain a, .btn, .row-link, .brand';

test.each(KINDS)('controls of %s are 44 px high for a finger, everything else 24 px', async (path) => {
  const { page } = await open(inject('siteUrl') + path, { viewport: { width: 360, height: 740 } });
  const small = await page.evaluate((controls) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      if (!element.checkVisibility() || element.closest('.vh, .skip') || element.matches('.vh, .skip')) continue;
      const box = element.getBoundingClientRect();
      const isInline = element.localName === 'a' && getComputedStyle(element).display === 'inline';
      const least = element.matches(controls) ? 44 : isInline ? 0 : 24;
      const height = Math.max(box.height, element.closest('label')?.getBoundingClientRect().height ?? 0);
      if (height + 0.5 < least || (least > 0 && box.width + 0.5 < Math.min(least, 24))) {
        found.push(`${element.localName} ${element.textContent?.trim().slice(0, 16)} ${box.width}×${box.height}`);
      }
    }
    return [...new Set(found)].slice(0, 10);
  }, CONTROLS);
  expect(small).toEqual([]);
});
