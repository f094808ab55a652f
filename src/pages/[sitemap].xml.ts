/** /sitemap.xml, only where the public origin is known: its addresses must be absolute */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../astro/records.ts';
import { locate } from '../components/href.ts';
import { sitemap } from '../outputs/sitemap.ts';

// A route without parameters is always written; one whose parameter has no value is not.
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { sitemap: 'sitemap' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(sitemap(await getPortal(), locate), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
