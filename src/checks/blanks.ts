/** A blank that the scaffold left for staff to fill may stand in a draft, and never on a published page. */
import { BLANK } from '../core/blank.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type Rule } from './rule.ts';

export const blanks: Rule = (input) => {
  const problems: Problem[] = [];
  const remedy = '请填好；还填不了，就留着 draft: true，本站不公开草稿。';
  for (const { file, data, passages } of input.content.tasks) {
    if (data.draft) continue;
    for (const field of ['theme', 'subtheme', 'title', 'deadline'] as const) {
      if (!data[field]?.includes(BLANK)) continue;
      problems.push(problemAt(input, file, [field], { code: 'blank-left', message: `还留着${BLANK}没有填。`, remedy }));
    }
    if (!passages.some((passage) => passage.includes(BLANK))) continue;
    problems.push(problemAt(input, file, [], { code: 'blank-left', message: `正文还留着${BLANK}没有填。`, remedy }));
  }
  return problems;
};
