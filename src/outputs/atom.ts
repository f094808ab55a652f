/**
 * A feed in Atom (RFC 4287).
 *
 * Days of the ledger are days of China, so they are written as its midnight; no clock of the build enters.
 */
import type { Day } from '../core/day.ts';
import type { Locate } from '../core/section.ts';
import { element, xmlText } from './xml.ts';

/** Entries that a feed holds at most; older ones are in the data files. */
const LARGEST_FEED = 100;

export interface AtomEntry {
  /** Site path, with a fragment where several entries share a page; the entry's id is made of it. */
  readonly key: string;
  /** Page to read. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly day: Day;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

export interface AtomFeed {
  /** Site path of the feed itself. */
  readonly path: string;
  /** Page that shows the same to a reader. */
  readonly page: string;
  readonly title: string;
  /** Who answers for the feed: §4.1.1 requires an author. */
  readonly author: string;
  /** Day of the feed while it has no entry; §4.1.1 requires one. */
  readonly asOf: Day | undefined;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

/** XML of `feed`. Links are absolute where `locate` knows the public origin, and site paths otherwise. */
export function atom(feed: AtomFeed, locate: Locate): string {
  const entries = feed.entries.slice(0, LARGEST_FEED);
  // Without an entry and without 数据截至 there is no day to give: the epoch says that nothing has been dated.
  const day = entries[0]?.day ?? feed.asOf ?? '1970-01-01';
  const lines = [
    text('id', permanentId(feed.path, locate)),
    text('title', feed.title),
    text('updated', midnight(day)),
    element('author', {}, text('name', feed.author)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: locate(feed.path) }),
    element('link', { rel: 'alternate', type: 'text/html', href: locate(feed.page) }),
    ...entries.map((entry) => `<entry>\n${entryLines(entry, locate).join('\n')}\n</entry>`),
  ];
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">';
  return `${head}\n${lines.join('\n')}\n</feed>\n`;
}

function entryLines(entry: AtomEntry, locate: Locate): string[] {
  return [
    text('id', permanentId(entry.key, locate)),
    text('title', entry.title),
    text('updated', midnight(entry.day)),
    element('link', { rel: 'alternate', type: 'text/html', href: locate(entry.path) }),
    text('summary', entry.summary),
    ...entry.topics.map(({ id, name }) => element('category', { term: id, label: name })),
  ];
}

/**
 * §4.2.6 wants an absolute id. It is the address where the origin is known; otherwise a URN made of the site path,
 * `urn:gongkai:tasks/laiwu-2022/9:update-1`, the same from any host and folder.
 */
function permanentId(key: string, locate: Locate): string {
  const address = locate(key);
  if (/^https?:/.test(address)) return address;
  const [path = '', fragment] = key.split('#');
  const name = path.replace(/^\/|\/$/g, '');
  return `urn:gongkai:${fragment === undefined ? name : `${name}:${fragment}`}`;
}

const text = (name: string, words: string) => element(name, {}, xmlText(words));

/** RFC 3339 moment at which `day` begins in China, which has kept one zone without summer time since 1991. */
const midnight = (day: Day) => `${day}T00:00:00+08:00`;
