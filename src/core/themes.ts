/** A plan's tasks under its own headings, for the sheet and for the row groups of the table. */
import type { PlanView, TaskView } from './portal.ts';

export interface Theme {
  /** Anchor on the plan page. */
  readonly anchor: string;
  /** Label of the heading in the document, such as 一、 ; empty where the outline does not print one. */
  readonly label: string;
  readonly title: string;
  readonly tasks: readonly TaskView[];
  /** Level 2, in order; one group without a title where the plan has no second level. */
  readonly groups: readonly { readonly title: string | undefined; readonly tasks: readonly TaskView[] }[];
}

/** Themes in the order of their first task. A theme that returns later in the plan joins its first appearance. */
export function themesOf(plan: PlanView): Theme[] {
  const labels = new Map(plan.data.sections.map((section) => [section.title, section.label ?? '']));
  return [...Map.groupBy(plan.tasks, (task) => task.data.theme)].map(([title, tasks], index) => ({
    anchor: `theme-${index + 1}`,
    label: labels.get(title) ?? '',
    title,
    tasks,
    groups: [...Map.groupBy(tasks, (task) => task.data.subtheme)].map(([subtitle, members]) => ({
      title: subtitle,
      tasks: members,
    })),
  }));
}

/** Running numbers that the plan should have and that no entry carries, drafts left out of account. */
export function missingNumbers(plan: PlanView): number[] {
  const last = plan.tasks.at(-1)?.number ?? 0;
  const present = new Set(plan.tasks.map((task) => task.number));
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !present.has(number));
}
