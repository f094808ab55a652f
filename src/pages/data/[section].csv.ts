/** /data/<section>.csv */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../astro/records.ts';
import { locate } from '../../components/href.ts';
import type { Section } from '../../core/section.ts';
import { csv } from '../../outputs/csv.ts';
import { sections } from '../../sections/index.ts';

export const getStaticPaths = (() =>
  sections.map((section) => ({ params: { section: section.name }, props: { section } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ section: Section }> = async ({ props: { section } }) =>
  new Response(csv(section, section.records(await getPortal()), locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
