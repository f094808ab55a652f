/**
 * 发文字号, the name by which a document is cited.
 *
 * GB/T 9704-2012, 7.2.5: agency code, year in full within 〔〕, running number in Arabic digits without 第 and without
 * leading zeros, then 号. Word files and web pages print half a dozen other forms of the same number.
 */
import { z } from 'zod';
import { fault } from './fields.ts';
import { plainWords } from './plain-words.ts';

/** The three parts of 莱芜政办发〔2022〕2号. */
export interface DocumentNumber {
  /** 发文机关代字, such as 莱芜政办发. */
  readonly agency: string;
  readonly year: number;
  /** 发文顺序号, from 1. */
  readonly number: number;
}

// Plain words have already turned full-width brackets and digits into half-width ones.
const WRITTEN =
  /^(?<agency>\p{Script=Han}{2,20})[〔[(【](?<year>(?:19|20)\d{2})[〕\])】]第?0*(?<number>[1-9]\d{0,4})号?$/u;

/** Reads the number in any bracket, width and spacing, with 第 or without 号; undefined when it is none. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const { agency, year, number } = WRITTEN.exec(plainWords(text))?.groups ?? {};
  return agency === undefined ? undefined : { agency, year: Number(year), number: Number(number) };
}

/** The form that the standard prescribes. */
export function formatDocumentNumber({ agency, year, number }: DocumentNumber): string {
  return `${agency}〔${year}〕${number}号`;
}

/** A document number in the prescribed form, so that one document has one name on the whole site. */
export const documentNumber = z.string().check((ctx) => {
  const parsed = parseDocumentNumber(ctx.value);
  const canonical = parsed && formatDocumentNumber(parsed);
  if (canonical === ctx.value) return;
  const why =
    canonical === undefined ? '要由机关代字、年份和顺序号组成' : '年份要放在〔〕里，顺序号前不加“第”、不补0，后加“号”';
  ctx.issues.push(
    fault(ctx.value, `“${ctx.value}”不是规范的发文字号：${why}。`, {
      code: 'not-a-document-number',
      remedy:
        canonical === undefined
          ? '请写成如 青禾政办发〔2026〕3号 的样子；文件没有字号，就把这一行整行删去。'
          : `请改为 ${canonical}。`,
    }),
  );
});
