/** Telling about problems, apart from finding them: each reporter turns the same report into text. */
import type { Problem } from '../../src/core/problem.ts';

/** How much was read. */
interface Counts {
  readonly issuers: number;
  readonly plans: number;
  /** Tasks that the site shows. */
  readonly tasks: number;
  /** Tasks that it only counts. */
  readonly drafts: number;
}

export interface Report {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/** The text for standard output, without the last line end. */
export type Reporter = (report: Report) => string;

/** The closing line: how many problems, or how much was found sound. */
export function summarise({ problems, counts }: Report): string {
  if (problems.length > 0) return `共 ${problems.length} 处问题`;
  const drafts = counts.drafts > 0 ? `（另有 ${counts.drafts} 项草稿）` : '';
  return `内容没有问题：${counts.plans} 份工作要点，${counts.tasks} 项任务${drafts}`;
}
