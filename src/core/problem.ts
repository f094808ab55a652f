/**
 * What is wrong in the content, for the clerk who has to put it right.
 *
 * Finding and telling are two things: rules return problems, reporters print them.
 */

/** One fault, with its place and its cure. Both sentences are Chinese and end in 。 */
export interface Problem {
  /** Permanent name of the kind of fault; never reused for another. */
  readonly code: string;
  /** File as staff know it, such as `content/tasks/laiwu-2022/09.md`. */
  readonly file: string;
  /** Line in that file, from 1; absent when the whole file is meant. */
  readonly line?: number | undefined;
  /** What is wrong and why. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** `file:line  what. remedy [code]`, the one line that every reporter starts from. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}  ${problem.message}${problem.remedy} [${problem.code}]`;
}

/** Order for reports: by file, then line, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file === b.file
    ? (a.line ?? 0) - (b.line ?? 0) || compareText(a.code, b.code) || compareText(a.message, b.message)
    : compareText(a.file, b.file);
}

/** Code point order, the same on every machine; `localeCompare` depends on the ICU data at hand. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
