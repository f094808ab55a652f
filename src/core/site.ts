/** `content/site.yaml`: what the operator states about the portal. Nothing here is ever made up; absent is absent. */
import { z } from 'zod';
import { fault, isoDay, link, words } from './fields.ts';

/** Public origin, such as `https://www.example.gov.cn`. */
const origin = z.string().check((ctx) => {
  if (/^https?:\/\/[^/?#\s]+\/?$/.test(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, `url“${ctx.value}”不是网站根地址。`, {
      code: 'not-an-origin',
      remedy: '请写成 https://域名，路径用 SITE_BASE 设置。',
    }),
  );
});

/** 网站标识码: ten digits, or bm and eight digits for ministries (政府网站发展指引, annex 网页标签). */
const siteCode = z.string().check((ctx) => {
  if (/^(\d{10}|bm\d{8})$/.test(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, `网站标识码“${ctx.value}”应为10位数字，或 bm 加8位数字。`, {
      code: 'not-a-site-code',
      remedy: '请照批复填写；没有就删去这一行。',
    }),
  );
});

export const site = z.strictObject({
  /** Name of the portal, in the page head and the `SiteName` label. */
  name: words,
  /** One sentence on what the portal holds. */
  description: words.optional(),
  url: origin.optional(),
  /** 主办单位. */
  host: words.optional(),
  /** 网站标识码. */
  siteCode: siteCode.optional(),
  /** ICP 备案编号, as granted. */
  icp: words.optional(),
  /** 公安机关备案: wording and the digits of its record. */
  police: z.strictObject({ label: words, code: z.string().regex(/^\d+$/) }).optional(),
  /** 党政机关网站标识 and 我为政府网站找错: addresses given by the registry. */
  badge: link.optional(),
  faultReport: link.optional(),
  /** How to reach the office; shown as it stands. */
  contact: z
    .strictObject({
      office: words.optional(),
      address: words.optional(),
      hours: words.optional(),
      phone: words.optional(),
      email: words.optional(),
    })
    .optional(),
  /** 纠错: where a reader reports a mistake in an entry. */
  corrections: link.optional(),
  /** 数据截至: the day up to which staff have entered what they know. */
  asOf: isoDay.optional(),
});
export type Site = z.output<typeof site>;
