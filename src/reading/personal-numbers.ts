/** Numbers that must never be published: mobile phones and identity cards (条例 art. 15; 个人信息). */
import type { Problem } from '../core/problem.ts';

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;

/** A problem for each line of `text` that holds such a number; the number itself is not repeated. */
export function findPersonalNumbers(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    // A checksum is 64 hexadecimal digits and may hold any run of figures.
    const plain = line.replace(/\b[0-9a-f]{64}\b/g, '');
    const what = IDENTITY.test(plain) ? '身份证号' : MOBILE.test(plain) ? '手机号' : undefined;
    if (!what) return [];
    const message = `这一行像是有个人${what}。`;
    return [{ code: 'personal-number', file, line: index + 1, message, remedy: '请删去，改写办公电话或只写单位。' }];
  });
}
