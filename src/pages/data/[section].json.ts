/** /data/<section>.json */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../astro/records.ts';
import { locate } from '../../components/href.ts';
import type { Section } from '../../core/section.ts';
import { sectionJson } from '../../outputs/json.ts';
import { sections } from '../../sections/index.ts';

export const getStaticPaths = (() =>
  sections.map((section) => ({ params: { section: section.name }, props: { section } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ section: Section }> = async ({ props: { section } }) =>
  new Response(sectionJson(section, section.records(await getPortal()), locate), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
