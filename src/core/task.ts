/** 工作任务: one numbered line of a plan. */
import { z } from 'zod';
import { fault, words } from './fields.ts';
import { characterCount } from './text.ts';
import { unitReference } from './unit.ts';
import { update } from './update.ts';

const PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

/** Id of a task: `laiwu-2022/9`. */
const taskId = z.string().check((ctx) => {
  if (/^[a-z0-9-]+\/[1-9]\d*$/.test(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, `“${ctx.value}”不是任务编号。`, {
      code: 'not-a-task-id',
      remedy: '请写成“工作要点/序号”，如 qinghe-2025/6，序号不带前导0。',
    }),
  );
});

/** Text of at most `most` characters. */
function shortWords(name: string, most: number) {
  return words.check((ctx) => {
    const length = characterCount(ctx.value);
    if (length <= most) return;
    ctx.issues.push(
      fault(ctx.value, `${name}“${ctx.value}”有${length}个字，超过${most}个字。`, {
        code: 'too-long',
        remedy: '请写短一些。',
      }),
    );
  });
}

/** Fields of a row that may have been carried down, completed or corrected. */
const INFERABLE = ['theme', 'subtheme', 'units', 'deadline', 'label', 'title'] as const;

export const task = z.strictObject({
  /** Running order in the document = file name = address; never changes. */
  number: z.int().min(1),
  /** The number as printed, where it is not that number. */
  label: words.optional(),
  /** 工作任务 level 1, without its list label. */
  theme: words,
  /** 工作任务 level 2. */
  subtheme: words.optional(),
  /** Our short name for lists. */
  title: shortWords('标题', 30),
  /** From the 责任单位 cell, in its order. */
  units: z.array(unitReference).default([]),
  /** Doers that only the text names; never counted as owners. */
  named: z.array(words).default([]),
  /** From the 完成时限 cell, verbatim; no cell or blank means absent. */
  deadline: words.optional(),
  /** 量化要求 inside the requirement, verbatim. */
  targets: z
    .array(z.strictObject({ text: words, count: z.number().optional(), per: z.enum(PERIODS).optional() }))
    .default([]),
  /** Named things of the source that our wording leaves out. */
  keywords: z.array(shortWords('关键词', 12)).default([]),
  /** Ids of the vocabulary, the most fitting first. */
  topics: z.array(words).min(1),
  /** Tasks of the issuer's own previous plan that this one carries on. */
  follows: z.array(taskId).default([]),
  /** Tasks of a superior government's plan that were passed down. */
  implements: z.array(taskId).default([]),
  /** Fields not printed in this row. */
  inferred: z.array(z.enum(INFERABLE)).default([]),
  /** An import with doubts: left out of the site, counted openly on the plan page. */
  draft: z.boolean().default(false),
  /** Minutes of progress, oldest first. */
  updates: z.array(update).default([]),
  /** Former addresses. */
  moved: z.array(words).default([]),
});
export type Task = z.output<typeof task>;
