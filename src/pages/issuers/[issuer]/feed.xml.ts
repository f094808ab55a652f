/** /issuers/<issuer>/feed.xml */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/records.ts';
import { locate } from '../../../components/href.ts';
import { issuersWithEntries } from '../../../core/paths.ts';
import type { IssuerEntry } from '../../../core/portal.ts';
import { issuerFeed } from '../../../outputs/feed.ts';

export const getStaticPaths = (async () =>
  issuersWithEntries(await getPortal()).map((issuer) => ({
    params: { issuer: issuer.id },
    props: { issuer },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ issuer: IssuerEntry }> = async ({ props: { issuer } }) =>
  new Response(issuerFeed(await getPortal(), issuer, locate), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
