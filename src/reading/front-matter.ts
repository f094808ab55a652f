/** Splits a Markdown file into its YAML head and its body. */
import type { Problem } from '../core/problem.ts';

export interface Parts {
  readonly head: string;
  readonly body: string;
  /** Lines of the file above the head and above the body. */
  readonly headOffset: number;
  readonly bodyOffset: number;
}

/** The two parts, or a problem when the file has no head between two lines of `---`. */
export function splitFrontMatter(text: string, file: string): Parts | Problem {
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (found?.index !== 0) {
    const message = '文件开头没有用两行 --- 围起来的文件头。';
    return { code: 'no-front-matter', file, line: 1, message, remedy: '请用 npm run new 生成一个样例，照样填写。' };
  }
  const head = found[1] ?? '';
  const bodyOffset = found[0].split('\n').length - 1;
  return { head, body: text.slice(found[0].length), headOffset: 1, bodyOffset };
}
