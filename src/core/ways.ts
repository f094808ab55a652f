/** The main ways into the portal; a way that leads to nothing yet is not offered (no empty columns). */
import { paths } from './address.ts';
import type { Portal } from './portal.ts';

export interface Way {
  readonly label: string;
  readonly path: string;
  /** Further addresses that belong to this way. */
  readonly also?: string;
}

/** Ways of `portal`, in the order of the head. */
export function waysOf(portal: Portal): Way[] {
  const { plans, tasks, issuers } = portal;
  const ways: (Way | false)[] = [
    plans.length > 0 && { label: '工作要点', path: paths.plans, also: paths.tasks },
    tasks.length > 0 && { label: '主题', path: paths.topics },
    issuers.some((issuer) => issuer.roster.length > 0) && { label: '责任单位', path: paths.units },
    issuers.length > 0 && { label: '地区', path: paths.issuers },
    plans.length > 0 && { label: '年份', path: paths.years },
    plans.length > 0 && { label: '进展', path: paths.updates },
  ];
  return ways.filter((way) => way !== false);
}
