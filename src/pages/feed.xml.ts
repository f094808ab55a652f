/** /feed.xml */
import type { APIRoute } from 'astro';
import { getPortal } from '../astro/records.ts';
import { locate } from '../components/href.ts';
import { siteFeed } from '../outputs/feed.ts';

export const GET: APIRoute = async () =>
  new Response(siteFeed(await getPortal(), locate), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
