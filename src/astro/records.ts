/** Astro's collections → the resolved portal, worked out once a build. */
import { getCollection } from 'astro:content';
import { buildPortal } from '../core/build-portal.ts';
import type { Entry } from '../core/entry.ts';
import type { Portal } from '../core/portal.ts';
import { loadContent } from './content.ts';

let memo: Promise<Portal> | undefined;

/** The portal that the pages show. In dev it is worked out for every page, so that an edit shows at once. */
export function getPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return resolve();
  memo ??= resolve();
  return memo;
}

async function resolve(): Promise<Portal> {
  const { site, topics, issuers } = loadContent().content;
  return buildPortal({
    site,
    topics,
    issuers,
    plans: (await getCollection('plans')).map((stored) => entryOf(stored)),
    tasks: (await getCollection('tasks')).map((stored) => entryOf(stored)),
  });
}

/** What a collection keeps of an entry. */
interface StoredEntry<Data> {
  readonly id: string;
  readonly data: Data;
  readonly filePath?: string;
  readonly body?: string;
  readonly rendered?: { readonly html: string };
}

function entryOf<Data>({ id, data, filePath, body, rendered }: StoredEntry<Data>): Entry<Data> {
  return { id, file: filePath ?? '', data, passages: body ? body.split('\n') : [], html: rendered?.html ?? '' };
}
