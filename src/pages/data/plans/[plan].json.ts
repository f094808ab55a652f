/** /data/plans/<plan>.json: one plan with its tasks */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/records.ts';
import { locate } from '../../../components/href.ts';
import type { PlanView } from '../../../core/portal.ts';
import { planJson } from '../../../outputs/json.ts';
import { plans, tasks } from '../../../sections/index.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanView }> = async ({ props: { plan } }) => {
  const part = { ...(await getPortal()), plans: [plan], tasks: plan.tasks };
  const text = planJson(
    { table: plans, records: plans.records(part) },
    { table: tasks, records: tasks.records(part) },
    locate,
  );
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
