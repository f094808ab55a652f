/** /cards/<plan>.png */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../astro/pictures/card.ts';
import { getPortal } from '../../astro/records.ts';
import type { PlanView } from '../../core/portal.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanView }> = async ({ props }) => {
  const card = await drawCard(props.plan, (await getPortal()).site.name);
  return new Response(Buffer.from(card), { headers: { 'content-type': 'image/png' } });
};
