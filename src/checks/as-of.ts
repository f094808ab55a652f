/** The day that updates of a plan must not pass: only a stated 数据截至 binds, a derived one follows the entries. */
import type { Day } from '../core/day.ts';
import type { Content } from '../reading/content.ts';

/** 数据截至 that staff have set for a plan, by its id; the fictional issuer has its own. */
export function planAsOf(content: Content): (plan: string) => Day | undefined {
  const issuers = new Map(content.issuers.map((entry) => [entry.id, entry]));
  const issuerOf = new Map(content.plans.map((entry) => [entry.id, issuers.get(entry.data.issuer)]));
  return (plan) => {
    const issuer = issuerOf.get(plan);
    return issuer?.fictional ? issuer.asOf : content.site.asOf;
  };
}
