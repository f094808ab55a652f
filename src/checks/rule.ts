/** What a rule across entries is given, and how it says what it found. */
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import type { Content } from '../reading/content.ts';

/** Files that the site will carry: names below `public/`, and their checksums. */
export interface PublicFiles {
  readonly names: readonly string[];
  /** Those of them that are symbolic links, which would carry whatever they point at. */
  readonly links: readonly string[];
  /** SHA-256 of a file, or `undefined` when there is none of that name. */
  sha256(name: string): string | undefined;
}

export interface CheckInput {
  readonly content: Content;
  readonly files: PublicFiles;
  /** Calendar day to compare with; only `check:content -- --today` gives one. */
  readonly today?: Day | undefined;
  /** Name of the content folder in messages. */
  readonly root: string;
}

export type Rule = (input: CheckInput) => Problem[];

/** A problem at a field of an entry's file. */
export function problemAt(
  { content, root }: CheckInput,
  file: string,
  path: readonly PropertyKey[],
  saying: Pick<Problem, 'code' | 'message' | 'remedy'>,
): Problem {
  return { ...saying, file: `${root}/${file}`, line: content.lineOf(file, path) };
}
