/** The pages are those that the content calls for, and each says whose words it shows and what it leaves open. */
import { expect, test } from 'vitest';
import { allPaths, tasksOfTopic } from '../../src/core/paths.ts';
import { realTasks } from '../../src/core/tally.ts';
import { baseOf } from '../helpers/builds.ts';
import { hasFile, metaOf, pageAt, pagesOf, portalOf, SITES, wordsOf } from '../helpers/dist.ts';

test.each(SITES)('%s has exactly the pages that its addresses promise', (site) => {
  const portal = portalOf(site);
  const expected = [...allPaths(portal), ...portal.moved.map(({ from }) => from), '/404.html'].sort();
  expect(
    pagesOf(site)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(expected);
});

test('every real and every made-up task that was entered has a page', () => {
  const { tasks } = portalOf('real');
  expect(realTasks(tasks)).toHaveLength(251);
  expect(tasks).toHaveLength(251 + 27);
  expect(tasks.filter(({ path }) => !hasFile('real', `${path.slice(1)}index.html`))).toEqual([]);
});

test('made-up pages say so and are not indexed; no other page does either', () => {
  const portal = portalOf('real');
  const made = portal.issuers.filter((issuer) => issuer.fictional).map(({ id }) => id);
  const plans = portal.plans.filter((plan) => plan.fictional).map(({ id }) => id);
  const years = new Set(portal.plans.filter((plan) => !plan.fictional).map((plan) => String(plan.data.year)));
  const isMade = (path: string) => {
    const [section, id = ''] = path.split('/').filter(Boolean);
    if (section === 'plans' || section === 'tasks') return plans.includes(id);
    if (section === 'issuers' || section === 'units') return made.includes(id);
    return section === 'years' && id !== '' && !years.has(id);
  };
  const faults = pagesOf('real').flatMap((page) => {
    const hidden = metaOf(page, 'robots') === 'noindex';
    const told = /<p class="notice" role="note">\s*<strong>虚构示例<\/strong>/.test(page.html);
    return hidden === isMade(page.path) && told === isMade(page.path) ? [] : [page.path];
  });
  expect(faults).toEqual([]);
});

test.each(SITES)('task and plan pages of %s say whose words they show', (site) => {
  const faults = [...portalOf(site).plans, ...portalOf(site).tasks].filter((view) => {
    const wording = ('plan' in view ? view.plan : view).data.wording;
    const says = wordsOf(pageAt(site, view.path).html).includes('本站概括，原文以发文机关发布为准');
    return says !== (wording === 'condensed');
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test.each(SITES)('a task page of %s answers who, when and how far, blanks included', (site) => {
  const faults = portalOf(site).tasks.filter(({ path, data, owners, passages, current }) => {
    const words = wordsOf(pageAt(site, path).html);
    const parts = [
      ...passages,
      ...owners.map(({ name }) => name),
      ...(owners.length === 0 ? ['原文未列'] : []),
      data.deadline ?? '原文未写',
      'words' in current ? current.words : '',
    ];
    const bare = (text: string) => text.replace(/\s+/g, '');
    return !parts.every((part) => bare(words).includes(bare(part)));
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the home page counts real tasks only', () => {
  const words = wordsOf(pageAt('real', '/').html).replace(/\s+/g, '');
  expect(words).toContain('251项任务，逐条录自5份公开文件。虚构示例27项，不算在内。');
  expect(words).toContain('67项写了完成期限。另有57项写“全年”，6项写“长期坚持”，121项没写。');
});

test('a topic counts made-up tasks apart', () => {
  const portal = portalOf('real');
  const faults = portal.topics.filter(({ id }) => {
    const tasks = tasksOfTopic(portal, id);
    const made = tasks.length - realTasks(tasks).length;
    const words = wordsOf(pageAt('real', `/topics/${id}/`).html).replace(/\s+/g, '');
    return made > 0 && !words.includes(`另有虚构示例${made}项`);
  });
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('a draft is counted on the page of its plan and shown nowhere', () => {
  const words = wordsOf(pageAt('portal', '/plans/moumou-2025/').html);
  expect(words.replace(/\s+/g, '')).toContain('另有1项还没有核对好，暂未公开');
  expect(pagesOf('portal').filter(({ html }) => html.includes('草稿里的话'))).toEqual([]);
});

test('an address that an entry has left leads on, with or without script', () => {
  for (const { from, to, title } of portalOf('portal').moved) {
    const page = pageAt('portal', from);
    const target = `${baseOf('portal')}${to}`;
    expect(page.tags.filter((tag) => tag.attributes['href'] === target && tag.inner === title)).toHaveLength(1);
    expect(metaOf(page, 'robots')).toBe('noindex');
    expect(page.tags.find((tag) => tag.attributes['http-equiv'] === 'refresh')?.attributes['content']).toBe(
      `0;url=${target}`,
    );
    expect(page.tags.find((tag) => tag.attributes['rel'] === 'canonical')?.attributes['href']).toBe(
      `https://www.moumou.example${target}`,
    );
  }
  expect(portalOf('portal').moved).toHaveLength(2);
});

test('markup in the content is shown as text', () => {
  const { html, tags } = pageAt('portal', '/tasks/moumou-2025/2/');
  expect(wordsOf(html)).toContain('<script>alert(1)</script> 和 <b>标签</b>');
  expect(wordsOf(html)).toContain('<img src=x onerror=alert(1)>');
  const run = tags.filter(({ name, attributes }) => name === 'script' && attributes['type'] !== 'application/ld+json');
  expect(run.filter(({ inner }) => inner.includes('alert'))).toEqual([]);
  expect(tags.filter(({ name }) => name === 'img')).toEqual([]);
});

test('a portal on its first day has a home page, and no empty list or table', () => {
  const empty = pagesOf('empty').flatMap(({ path, html }) => {
    const hollow = html.match(/<(ul|ol|dl|table|tbody|select)\b[^>]*>\s*<\/\1>/g) ?? [];
    // Script fills these on the page of the search.
    return hollow.filter((list) => !/id="(results|suggestions)"|hidden/.test(list)).map((list) => `${path} ${list}`);
  });
  expect(empty).toEqual([]);
  expect(wordsOf(pageAt('empty', '/').html)).toContain('这里还没有内容');
});
