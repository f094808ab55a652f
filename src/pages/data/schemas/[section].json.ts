/** /data/schemas/<section>.json (front matter) and /data/schemas/<section>-export.json (the file under /data/) */
import type { APIRoute, GetStaticPaths } from 'astro';
import { locate } from '../../../components/href.ts';
import { exportSchema, frontMatterSchema } from '../../../outputs/schemas.ts';
import { sections } from '../../../sections/index.ts';

export const getStaticPaths = (() =>
  sections.flatMap((section) => [
    { params: { section: section.name }, props: { text: frontMatterSchema(section, locate) } },
    { params: { section: `${section.name}-export` }, props: { text: exportSchema(section, locate) } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
