/** /topics/<topic>/feed.xml */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/records.ts';
import { locate } from '../../../components/href.ts';
import type { Topic } from '../../../core/vocabulary.ts';
import { topicFeed } from '../../../outputs/feed.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) =>
  new Response(topicFeed(await getPortal(), topic, locate), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
