/** One thing that a clerk can get wrong, and short ways to write it down. */
import { type Files, planText } from '../../helpers/portal-files.ts';

/** Code, file below `content/` (or from `public/` on), and line where one is meant. */
type Expected = readonly [code: string, file: string, line?: number | undefined];

export interface BadInput {
  readonly name: string;
  readonly files: Files;
  readonly expected: readonly Expected[];
  /** Words that the message or the remedy must hold. */
  readonly says?: string;
}

/** A spoilt plan. */
export function plan(
  name: string,
  id: string,
  fields: Record<string, string | undefined>,
  code: string,
  line: number,
): BadInput {
  return { name, files: { [`content/plans/${id}.md`]: planText(fields) }, expected: [[code, `plans/${id}.md`, line]] };
}

/** A file that should not be as it is, or where it is. */
export function file(name: string, where: string, content: string | Uint8Array, code: string, line?: number): BadInput {
  return { name, files: { [where]: content }, expected: [[code, where.replace(/^content\//, ''), line]] };
}
