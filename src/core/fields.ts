/**
 * The small schemas that several content types share.
 *
 * A fault carries its own code and remedy in `params`, so that `reading` can turn it into a `Problem` without
 * knowing the field.
 */
import { z } from 'zod';
import { dayParts, daysInMonth, isDay } from './day.ts';

/** What a schema tells `reading` beyond the message. */
export interface FaultParams {
  readonly code: string;
  readonly remedy: string;
}

/** A fault raised by a schema of ours; the message says what and why, `params` what to do. */
export function fault(input: unknown, message: string, params: FaultParams) {
  return { code: 'custom' as const, input, message, params: { ...params } };
}

/** Says in Chinese why `text` is no day, and the nearest day that exists. */
export function explainDay(text: string): { why: string; remedy: string } {
  const parts = dayParts(text);
  if (!parts) return { why: '日期要写成“年-月-日”，如 2026-06-30', remedy: '请改成这种写法。' };
  const { year, month, date } = parts;
  if (month < 1 || month > 12) return { why: '一年只有12个月', remedy: '请核对月份。' };
  const last = daysInMonth(year, month);
  const nearest = `${text.slice(0, 8)}${String(Math.min(Math.max(date, 1), last)).padStart(2, '0')}`;
  return { why: date < 1 ? '没有0日' : `${month}月只有${last}天`, remedy: `请改为 ${nearest}。` };
}

/** A calendar day, kept as text. */
export const isoDay = z.string().check((ctx) => {
  if (isDay(ctx.value)) return;
  const { why, remedy } = explainDay(ctx.value);
  ctx.issues.push(fault(ctx.value, `“${ctx.value}”不是有效日期：${why}。`, { code: 'not-a-day', remedy }));
});

/** Text that says something. */
export const words = z.string().check((ctx) => {
  if (ctx.value.trim() !== '') return;
  ctx.issues.push(fault(ctx.value, '内容是空的。', { code: 'empty-text', remedy: '请填写；没有就把这一行整行删去。' }));
});

/** A name that becomes an address: lower-case letters, digits and single hyphens. */
export const slug = z.string().check((ctx) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, `“${ctx.value}”要做网址，只能用小写英文字母、数字和连字符。`, {
      code: 'not-a-slug',
      remedy: '请改成如 laiwu-2022 的写法。',
    }),
  );
});

/** Schemes that a link of the content may use; everything else could run or leak something. */
const LINK_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** Whether `target` is a site path, an anchor or an address with an accepted scheme. */
export function isSafeLink(target: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop control characters inside a scheme
  const plain = target.trim().replace(/[\u0000-\u0020]/g, '');
  // Browsers read a backslash as a slash, and two of them as another host.
  if (/^[\\/]{2}/.test(plain)) return false;
  // A relative address would mean something else on every page that shows it.
  if (/^[/#]/.test(plain)) return true;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
  return scheme !== undefined && LINK_SCHEMES.some((accepted) => accepted === scheme);
}

/** An address of a source or of evidence. */
export const link = z.string().check((ctx) => {
  if (isSafeLink(ctx.value) && ctx.value.trim() !== '') return;
  ctx.issues.push(
    fault(ctx.value, `链接“${ctx.value}”不能用：只接受 https:、http:、mailto:、tel: 和本站路径。`, {
      code: 'unsafe-link',
      remedy: '请换成可以公开访问的网址。',
    }),
  );
});

/** Endings that may lie under `public/files` and `public/evidence`; html and svg could carry script. */
export const FILE_ENDINGS = ['pdf', 'ofd', 'docx', 'doc', 'wps', 'xlsx', 'csv', 'png', 'jpg', 'zip'] as const;

/** A file below `public/`, named from there: `evidence/x-2026/report.pdf`. */
export const publicFile = z.string().check((ctx) => {
  const ending = /\.([a-z0-9]+)$/.exec(ctx.value)?.[1];
  const allowed = FILE_ENDINGS.some((known) => known === ending);
  if (allowed && /^(files|evidence)\//.test(ctx.value) && !ctx.value.includes('..')) return;
  ctx.issues.push(
    fault(
      ctx.value,
      `文件“${ctx.value}”不能用：要放在 public/files 或 public/evidence 下，类型限 ${FILE_ENDINGS.join('、')}。`,
      {
        code: 'unsafe-file',
        remedy: '请移动或另存文件，再改这里的路径。',
      },
    ),
  );
});

/** SHA-256 of a file's bytes, lower-case hexadecimal. */
export const sha256 = z.string().check((ctx) => {
  if (/^[0-9a-f]{64}$/.test(ctx.value)) return;
  ctx.issues.push(
    fault(ctx.value, 'sha256 要是64位小写十六进制数。', {
      code: 'not-a-sha256',
      remedy: '请用 npm run check:content 给出的数，或删去这一行。',
    }),
  );
});

/** A four-digit year. */
export const year = z.int().min(1949).max(2100);
