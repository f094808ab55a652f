/**
 * What each feed tells: new plans and new reports, the same as on the page of updates.
 *
 * A plan without any stated day is in no feed, because nothing is dated by the build. Made-up entries are only in the
 * feed of their own issuer.
 */
import { issuerPath, paths, topicPath } from '../core/address.ts';
import { type Change, changesOf } from '../core/changes.ts';
import { feedFile } from '../core/data-paths.ts';
import { placeInWords } from '../core/phrases.ts';
import type { IssuerEntry, Portal } from '../core/portal.ts';
import type { Locate } from '../core/section.ts';
import { STATUS_WORDS } from '../core/status.ts';
import type { Topic } from '../core/vocabulary.ts';
import { type AtomEntry, atom } from './atom.ts';

/** `/feed.xml`: all real entries. */
export function siteFeed(portal: Portal, locate: Locate): string {
  const entries = changes(portal).filter(({ plan }) => !plan.fictional);
  const { site, asOf } = portal;
  return write(portal, locate, { path: paths.feed, page: paths.updates, title: site.name, asOf }, entries);
}

/** Feed of one issuer. */
export function issuerFeed(portal: Portal, issuer: IssuerEntry, locate: Locate): string {
  const entries = changes(portal).filter(({ plan }) => plan.issuer.id === issuer.id);
  const page = issuerPath(issuer.id);
  const title = issuer.fictional ? `${issuer.name}（虚构示例）` : issuer.name;
  const asOf = issuer.fictional ? issuer.asOf : portal.asOf;
  return write(portal, locate, { path: feedFile(page), page, title: `${title} - ${portal.site.name}`, asOf }, entries);
}

/** Feed of one topic: reports on its tasks, and plans that hold such a task. */
export function topicFeed(portal: Portal, topic: Topic, locate: Locate): string {
  const entries = changes(portal).filter(({ plan, task }) =>
    plan.fictional ? false : (task ? [task] : plan.tasks).some(({ data }) => data.topics.includes(topic.id)),
  );
  const page = topicPath(topic.id);
  const title = `${topic.name} - ${portal.site.name}`;
  return write(portal, locate, { path: feedFile(page), page, title, asOf: portal.asOf }, entries);
}

/** Every feed of a portal picks from the same list. */
const known = new WeakMap<Portal, Change[]>();

function changes(portal: Portal): Change[] {
  const found = known.get(portal) ?? changesOf(portal);
  known.set(portal, found);
  return found;
}

type Head = Pick<Parameters<typeof atom>[0], 'path' | 'page' | 'title' | 'asOf'>;

function write({ site }: Portal, locate: Locate, head: Head, entries: readonly Change[]): string {
  return atom({ ...head, author: site.host ?? site.name, entries: entries.map(entryOf) }, locate);
}

function entryOf({ day, path, title, words, plan, task, update }: Change): AtomEntry {
  const event = update ? `${title}：${STATUS_WORDS[update.status].label}` : title;
  // Reports are only ever added, oldest first, so the running number of a report is its name for good.
  const at = task && update ? task.data.updates.indexOf(update) + 1 : undefined;
  const proofs = update?.evidence.map((proof) => proof.title).join('、');
  const facts = [
    /[。！？；]$/.test(words) ? words : `${words}。`,
    update?.by && `${update.by}填报。`,
    update?.basis && `依据：${update.basis}。`,
    proofs && `佐证：${proofs}。`,
    `（${task ? placeInWords(task) : `${plan.issuer.name} ${plan.data.year}年`}）`,
  ];
  return {
    key: at === undefined ? path : `${path}#update-${at}`,
    path,
    title: plan.fictional ? `【虚构示例】${event}` : event,
    summary: facts.filter(Boolean).join(''),
    day,
    topics: task?.topics ?? [],
  };
}
