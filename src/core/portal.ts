/**
 * The portal as its readers see it: entries with their references resolved.
 *
 * `build-portal.ts` makes it; pages, exports and the index read nothing else.
 */
import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';
import type { Entry } from './entry.ts';
import type { Issuer, RosterEntry } from './issuer.ts';
import type { Plan } from './plan.ts';
import type { Site } from './site.ts';
import type { Standing } from './standing.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { UnitReference } from './unit.ts';
import type { Topic } from './vocabulary.ts';

export type IssuerEntry = Issuer & { readonly id: string };

/** A unit as a task names it, with its place in the roster. */
export interface Owner extends UnitReference {
  readonly unit: RosterEntry;
  readonly path: string;
}

export interface PlanView extends Entry<Plan> {
  readonly path: string;
  readonly issuer: IssuerEntry;
  readonly fictional: boolean;
  /** 数据截至 for this plan; absent while no day at all is stated. */
  readonly asOf?: Day | undefined;
  /** Published tasks, by number. */
  readonly tasks: readonly TaskView[];
  /** Entries left out because they are drafts. */
  readonly drafts: number;
  readonly previous?: PlanView | undefined;
}

export interface TaskView extends Entry<Task> {
  readonly path: string;
  readonly number: number;
  readonly plan: PlanView;
  readonly owners: readonly Owner[];
  readonly topics: readonly Topic[];
  /** As the plan states it. */
  readonly deadline: Deadline;
  /** As it stands after the latest update that changed it. */
  readonly current: Deadline;
  readonly due?: Day | undefined;
  readonly standing: Standing;
  readonly open: boolean;
  readonly targets: readonly Target[];
  readonly follows: readonly TaskView[];
  readonly followedBy: readonly TaskView[];
  readonly implements: readonly TaskView[];
  readonly implementedBy: readonly TaskView[];
}

/** An address that once held an entry, and the page that holds it now. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

export interface Portal {
  readonly site: Site;
  /** 数据截至 of the real entries; absent while there is none with a day. */
  readonly asOf?: Day | undefined;
  readonly topics: readonly Topic[];
  readonly issuers: readonly IssuerEntry[];
  /** Newest first, fictional last. */
  readonly plans: readonly PlanView[];
  /** By plan in that order, then by number. */
  readonly tasks: readonly TaskView[];
  readonly moved: readonly Moved[];
}
