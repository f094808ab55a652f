/**
 * Bytes of a content file → its text.
 *
 * Office machines save in three ways that a reader of YAML does not expect: GBK, a byte order mark, and Windows line
 * ends. The first cannot be read; the other two can, and are still reported, because the same words would otherwise
 * give different bytes on different machines.
 */
import type { Problem } from '../core/problem.ts';

/** Largest content file, in bytes: a plan of prose is under 100 kB. */
const LARGEST_FILE = 1_000_000;

/** The text with plain line ends, and what is wrong with the file as a file. `text` is absent when it is unreadable. */
export function decodeText(bytes: Uint8Array, file: string): { text?: string; problems: Problem[] } {
  if (bytes.length > LARGEST_FILE) {
    const message = `文件有${Math.ceil(bytes.length / 1024)} KB，超过 ${LARGEST_FILE / 1_000_000} MB。`;
    return {
      problems: [{ code: 'file-too-large', file, message, remedy: '请把附件放到 public/files，这里只留文字。' }],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = '文件不是 UTF-8 编码，可能存成了 GBK，无法读取。';
    return { problems: [{ code: 'not-utf-8', file, message, remedy: '请用记事本或 WPS 另存为 UTF-8 编码。' }] };
  }
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    const message = '文件开头有字节顺序标记（BOM）。';
    problems.push({ code: 'byte-order-mark', file, line: 1, message, remedy: '请另存为“UTF-8”，不要选“UTF-8 BOM”。' });
    text = text.slice(1);
  }
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const line = text.slice(0, carriage).split('\n').length;
    const message = '文件用了 Windows 换行（CRLF）。';
    const remedy = '请在编辑器右下角把 CRLF 改为 LF 后保存。';
    problems.push({ code: 'windows-line-ends', file, line, message, remedy });
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, problems };
}
