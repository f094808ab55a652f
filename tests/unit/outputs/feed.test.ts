/** Feeds: well formed, dated by the content, and silent on what is made up. */
import { expect, test } from 'vitest';
import type { IssuerEntry } from '../../../src/core/portal.ts';
import type { Topic } from '../../../src/core/vocabulary.ts';
import { type AtomFeed, atom } from '../../../src/outputs/atom.ts';
import { issuerFeed, siteFeed, topicFeed } from '../../../src/outputs/feed.ts';
import { absolute, smallPortal, underBase } from '../../fixtures/small-portal.ts';
import { childrenOf, parseXml, textOf } from '../../helpers/parse-xml.ts';

const portal = smallPortal();
const [real, made] = portal.issuers as [IssuerEntry, IssuerEntry];
const [health, , housing] = portal.topics as [Topic, Topic, Topic];

const FEEDS: readonly [string, string][] = [
  ['the site', siteFeed(portal, absolute)],
  ['the site without an origin', siteFeed(portal, underBase)],
  ['an issuer', issuerFeed(portal, real, absolute)],
  ['a made-up issuer', issuerFeed(portal, made, underBase)],
  ['a topic', topicFeed(portal, health, absolute)],
  ['a topic without entries', topicFeed(portal, housing, underBase)],
];

const titlesOf = (feed: string) => childrenOf(parseXml(feed), 'entry').map((entry) => textOf(entry, 'title'));

test.each(FEEDS)('the feed of %s is well-formed and has what RFC 4287 requires', (_, text) => {
  const feed = parseXml(text);
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const [author] = childrenOf(feed, 'author');
  expect(author && textOf(author, 'name')).toBe('甲县政府办公室');
  const entries = childrenOf(feed, 'entry');
  for (const part of [feed, ...entries]) {
    expect(textOf(part, 'id')).toMatch(/^(https:\/\/portal\.example\/open\/|urn:gongkai:[a-z])/);
    expect(textOf(part, 'title')).toBeTruthy();
    expect(textOf(part, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
    expect(childrenOf(part, 'link').map((link) => link.attributes['href']?.includes('/open/'))).not.toContain(false);
  }
  expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
});

test.each(FEEDS)('the feed of %s goes from the newest day to the oldest and bears the newest', (_, text) => {
  const feed = parseXml(text);
  const days = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'updated') ?? '');
  expect(days).toEqual(days.toSorted().reverse());
  if (days.length > 0) expect(textOf(feed, 'updated')).toBe(days[0]);
});

test('text of the entries comes out as it went in', () => {
  const [, second] = childrenOf(parseXml(siteFeed(portal, absolute)), 'entry');
  expect(second && textOf(second, 'summary')).toContain('先做<b>一半</b> & "试点"；再说。县司法局填报。');
  expect(textOf(parseXml(siteFeed(portal, absolute)), 'title')).toBe('甲县“台账” & <公开>');
});

test('a plan without any day is in no feed', () => {
  expect(titlesOf(issuerFeed(portal, real, absolute))).not.toContain('甲县2025年要点');
});

test('made-up entries are in the feed of their issuer only, and say so', () => {
  expect(titlesOf(issuerFeed(portal, made, absolute))).toEqual([
    '【虚构示例】乙县的一项：推进中',
    '【虚构示例】乙县2026年要点',
  ]);
  for (const feed of [siteFeed(portal, absolute), topicFeed(portal, health, absolute)]) {
    expect(feed).not.toContain('乙县');
  }
});

test('a topic hears of its own tasks and of the plans that hold them', () => {
  const titles = titlesOf(topicFeed(portal, health, absolute));
  expect(titles).toContain('甲县2026年“公开”要点, 修订');
  expect(titles).not.toContain('＋全角加号：延期');
});

const many = (count: number): AtomFeed => ({
  path: '/feed.xml',
  page: '/updates/',
  title: '很多',
  author: '甲',
  asOf: undefined,
  entries: Array.from({ length: count }, (_, index) => ({
    key: `/tasks/x/${index}/#update-1`,
    path: `/tasks/x/${index}/`,
    title: '坏字符\u0001\uFFFE\uD800和🏫',
    summary: '',
    day: '2026-01-01',
    topics: [],
  })),
});

test('a feed holds a hundred entries at most', () => {
  expect(childrenOf(parseXml(atom(many(101), absolute)), 'entry').length).toBe(100);
});

test('characters that XML does not allow are left out', () => {
  expect(titlesOf(atom(many(1), absolute))).toEqual(['坏字符和🏫']);
});

test('a feed in which nothing is dated bears the epoch, never the day of the build', () => {
  expect(textOf(parseXml(atom(many(0), absolute)), 'updated')).toBe('1970-01-01T00:00:00+08:00');
});
