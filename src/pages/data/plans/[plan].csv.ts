/** /data/plans/<plan>.csv: the tasks of one plan, under the same columns as /data/tasks.csv */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getPortal } from '../../../astro/records.ts';
import { locate } from '../../../components/href.ts';
import type { PlanView } from '../../../core/portal.ts';
import { csv } from '../../../outputs/csv.ts';
import { tasks } from '../../../sections/index.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plan: PlanView }> = async ({ props: { plan } }) => {
  const part = { ...(await getPortal()), plans: [plan], tasks: plan.tasks };
  return new Response(csv(tasks, tasks.records(part), locate), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
