/** 工作要点、工作方案: a year's plan of an issuer, with its official facts and its source. */
import { z } from 'zod';
import { documentNumber } from './document-number.ts';
import { fault, isoDay, link, publicFile, sha256, slug, words, year } from './fields.ts';

/** 公开属性: the publishing office's own decision. The product shows nothing else (条例 art. 5, 17). */
const disclosure = z.string().check((ctx) => {
  if (ctx.value === '主动公开') return;
  ctx.issues.push(
    fault(ctx.value, `公开属性是“${ctx.value}”，不是“主动公开”，不能上网。`, {
      code: 'not-public',
      remedy: '请先由本单位认定公开属性；不属于主动公开的，请把文件移出 content/。',
    }),
  );
});

const VALIDITIES = ['current', 'amended', 'expired', 'repealed'] as const;
/** How the interface names each 有效性. */
export const VALIDITY_WORDS = { current: '有效', amended: '已修改', expired: '失效', repealed: '废止' } as const;

export const WORDINGS = ['condensed', 'original'] as const;

/** A document that goes with the plan or stands above it. */
const paper = z.strictObject({
  title: words,
  /** Its own number as printed, such as 国办函〔2021〕132号. */
  documentNumber: words.optional(),
  file: publicFile.optional(),
  url: link.optional(),
});

export const plan = z.strictObject({
  title: words,
  /** Title of the notice (通知) that carries the plan. */
  noticeTitle: words.optional(),
  /** 发文字号, GB/T 9704-2012 7.2.5. */
  documentNumber: documentNumber.optional(),
  /** 索引号 of the information catalogue. */
  indexNumber: words.optional(),
  year,
  /** Whose plan it is. */
  issuer: slug,
  /** 发文机关 as printed. */
  issuedBy: words.optional(),
  /** 成文日期, 印发日期, 发布日期: three different days. */
  signed: isoDay.optional(),
  printed: isoDay.optional(),
  published: isoDay.optional(),
  disclosure,
  /** What the source itself prints, such as 此件公开发布. */
  disclosurePrinted: words.optional(),
  validity: z.enum(VALIDITIES).optional(),
  repealed: isoDay.optional(),
  /** 本站概括 or 原文: drives the notice on every page of the plan. */
  wording: z.enum(WORDINGS),
  /** `false` when the plan prints no numbers and ours only follow its order. */
  numbered: z.boolean().default(true),
  recipients: z.array(words).default([]),
  copiedTo: z.array(words).default([]),
  attachments: z.array(paper).default([]),
  /** Documents of superior bodies that it says it carries out. */
  superior: z.array(paper).default([]),
  inferred: z.array(words).default([]),
  /** The original: an address, or a file under `public/files` with its checksum. */
  source: z
    .strictObject({ title: words, url: link.optional(), file: publicFile.optional(), sha256: sha256.optional() })
    .optional(),
  /** Outline of the document, in order. */
  sections: z
    .array(z.strictObject({ level: z.int().min(1).max(4), label: words.optional(), title: words }))
    .default([]),
  /** Promises that stand only in the body, not in the table. */
  commitments: z
    .array(
      z.strictObject({
        section: words.optional(),
        text: words,
        deadline: words.optional(),
        units: z.array(words).default([]),
      }),
    )
    .default([]),
  summary: words.optional(),
  /** The issuer's previous plan. */
  follows: slug.optional(),
  /** Former address, so that old links find the way. */
  moved: z.array(words).default([]),
});
export type Plan = z.output<typeof plan>;
