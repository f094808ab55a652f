/** 地区政府: whose plan it is, and its roster of bodies. */
import { z } from 'zod';
import { fault, isoDay, link, slug, words } from './fields.ts';
import { isRegionCode } from './region-code.ts';

/** Levels of local government, from the top. */
export const LEVELS = ['province', 'prefecture', 'county', 'township'] as const;

/** How the interface names each level. */
export const LEVEL_WORDS = { province: '省级', prefecture: '地级', county: '县级', township: '乡级' } as const;

/** A body, a collective name (各镇（街道）), or a standing group (领导小组). */
const UNIT_KINDS = ['body', 'collective', 'group'] as const;

/** Shape and province are checked; lists of divisions in use change every year and are not kept here. */
const regionCode = z.string().check((ctx) => {
  if (isRegionCode(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, `“${ctx.value}”不是行政区划代码：要六位数字，前两位是省级代码。`, {
      code: 'not-a-region-code',
      remedy: '请照国标 GB/T 2260 填写，加引号，如 "370116"；没有就删去这一行。',
    }),
  );
});

export const rosterEntry = z.strictObject({
  /** Address of the unit, `/units/<issuer>/<id>/`; never reused for another body. */
  id: slug,
  /** Full name in current use. */
  name: words,
  kind: z.enum(UNIT_KINDS),
  /** Other names, with the days from and to which they were the name. */
  aliases: z.array(z.strictObject({ name: words, from: isoDay.optional(), to: isoDay.optional() })).default([]),
  /** Ids of the bodies that a collective takes in; only from a source. */
  members: z.array(slug).optional(),
  /** Former addresses. */
  moved: z.array(words).default([]),
  /** Where `members` or a renaming is stated. */
  source: z.strictObject({ title: words, url: link.optional() }).optional(),
});
export type RosterEntry = z.output<typeof rosterEntry>;

export const issuer = z.strictObject({
  /** Full name without 人民政府, such as 济南市莱芜区. */
  name: words,
  /** Short names people type. */
  short: z.array(words).default([]),
  /** GB/T 2260 code of the division. */
  region: regionCode.optional(),
  level: z.enum(LEVELS),
  /** Id of the superior issuer, where it is one of ours. */
  parent: slug.optional(),
  /** Made up, for demonstration: labelled on every page, left out of totals. */
  fictional: z.literal(true).optional(),
  /** 数据截至 of a fictional issuer; real ones share `site.yaml: asOf`. */
  asOf: isoDay.optional(),
  roster: z.array(rosterEntry).default([]),
  /** Former addresses. */
  moved: z.array(words).default([]),
});
export type Issuer = z.output<typeof issuer>;
