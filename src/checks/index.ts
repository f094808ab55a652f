/** All rules across entries, and one call that runs them. */
import { compareProblems, type Problem } from '../core/problem.ts';
import { addresses } from './addresses.ts';
import { blanks } from './blanks.ts';
import { deadlines } from './deadlines.ts';
import { files } from './files.ts';
import { links } from './links.ts';
import { minutes } from './minutes.ts';
import { numbers } from './numbers.ts';
import { completeness } from './plans.ts';
import { references } from './references.ts';
import type { CheckInput, Rule } from './rule.ts';
import { succession } from './succession.ts';

export type { CheckInput, PublicFiles } from './rule.ts';

const RULES: readonly Rule[] = [
  references,
  succession,
  numbers,
  minutes,
  deadlines,
  blanks,
  files,
  addresses,
  completeness,
  links,
];

/** Every problem of the content, those of reading included, in the order of files and lines. */
export function checkContent(input: CheckInput): Problem[] {
  return [...input.content.problems, ...RULES.flatMap((rule) => rule(input))].map(onOneLine).sort(compareProblems);
}

/** A message quotes what it found, which may run over lines; a report has one line for each problem. */
function onOneLine(problem: Problem): Problem {
  return { ...problem, message: problem.message.replace(/\s*\n\s*/g, ' ') };
}
