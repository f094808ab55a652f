/** Data files, feeds and pages tell the same: no count, day or word differs between them. */
import { expect, test } from 'vitest';
import { changesOf } from '../../src/core/changes.ts';
import { sections } from '../../src/sections/index.ts';
import { baseOf } from '../helpers/builds.ts';
import { decode, filesOf, originOf, pageAt, portalOf, SITES, type SiteName, textOf, wordsOf } from '../helpers/dist.ts';

type DataRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly url: string };

const recordsOf = (site: SiteName, section: string): DataRecord[] =>
  JSON.parse(textOf(site, `data/${section}.json`)).records;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Rows of RFC 4180 text, the header included. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') continue;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const cases = SITES.flatMap((site) => sections.map((section) => ({ site, section, name: section.name })));

test.each(cases)(
  'the JSON of $name in $site holds the published entries under the documented fields',
  ({ site, section }) => {
    const { fields } = JSON.parse(textOf(site, `data/${section.name}.json`));
    const records = recordsOf(site, section.name);
    expect(fields).toEqual(section.columns);
    expect(records.map(({ id }) => id)).toEqual(section.records(portalOf(site)).map(({ id }) => id));
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(Object.keys(section.columns));
      expect(record.url).toBe(`${originOf(site)}${baseOf(site)}/${section.name}/${record.id}/`);
      expect(pageAt(site, `/${section.name}/${record.id}/`)).toBeDefined();
    }
  },
);

test.each(cases)('the CSV of $name in $site has the same rows, and opens in office software', ({ site, section }) => {
  const csv = textOf(site, `data/${section.name}.csv`);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [header = [], ...rows] = rowsOf(csv.slice(1));
  const id = header.indexOf('id');
  expect(rows.map((row) => row[id])).toEqual(recordsOf(site, section.name).map((record) => record.id));
  expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
});

test.each(SITES)('each plan of %s can be had alone, the same as in the whole', (site) => {
  const plans = recordsOf(site, 'plans');
  const tasks = recordsOf(site, 'tasks');
  for (const plan of plans) {
    const alone = JSON.parse(textOf(site, `data/plans/${plan.id}.json`));
    const own = tasks.filter((task) => task['plan'] === plan.id);
    expect(alone).toEqual({ plan, tasks: own });
    expect(rowsOf(textOf(site, `data/plans/${plan.id}.csv`).slice(1))).toHaveLength(own.length + 1);
    expect(plan['tasks']).toBe(own.length);
  }
});

test.each(SITES)('pages of %s show the words and the state that the data give', (site) => {
  const faults = recordsOf(site, 'tasks').filter((task) => {
    const words = bare(wordsOf(pageAt(site, `/tasks/${task.id}/`).html));
    const deadline = task['deadline'] as { words: string | null };
    const units = task['units'] as { name: string }[];
    const shown = [String(task['title']), ...String(task['requirement']).split('\n'), ...units.map(({ name }) => name)];
    return ![...shown, deadline.words ?? '原文未写'].every((part) => words.includes(bare(part)));
  });
  expect(faults.map(({ id }) => id)).toEqual([]);
});

test('made-up entries are marked in the data and absent from the feed of the site', () => {
  const made = new Set(
    recordsOf('real', 'tasks')
      .filter((task) => task['fictional'])
      .map(({ id }) => id),
  );
  expect(made.size).toBe(27);
  expect([...made].every((id) => id.startsWith('qinghe-'))).toBe(true);
  expect(textOf('real', 'feed.xml')).not.toMatch(/qinghe|青禾|虚构/);
  expect(textOf('real', 'issuers/qinghe/feed.xml')).toContain('【虚构示例】');
});

test.each(SITES)('every feed of %s is well formed, dated by the content, and leads to pages', (site) => {
  const days = new Set(changesOf(portalOf(site)).map(({ day }) => `${day}T00:00:00+08:00`));
  for (const file of filesOf(site).filter((name) => name.endsWith('feed.xml'))) {
    const xml = textOf(site, file);
    const open: string[] = [];
    for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
    }
    expect(open).toEqual([]);
    const entries = xml.split('<entry>').slice(1);
    for (const entry of entries) {
      const [, href = ''] = /<link [^>]*href="([^"]*)"/.exec(entry) ?? [];
      const start = `${originOf(site)}${baseOf(site)}`;
      expect(decode(href).startsWith(start)).toBe(true);
      expect(pageAt(site, decode(href).slice(start.length).replace(/#.*/, ''))).toBeDefined();
      expect(days).toContain(/<updated>([^<]*)</.exec(entry)?.[1]);
    }
    const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^(https?:|urn:)/.test(id ?? ''))).toBe(true);
  }
});
