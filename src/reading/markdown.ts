/**
 * The body of an entry: checked, as plain text, and as HTML that cannot act.
 *
 * Content is data. Raw HTML is refused, and would still be shown as text if it came through; links keep to the
 * accepted schemes.
 */
import { defineHastPlugin, defineMdastPlugin, type MdastNode, markdownToHtml, markdownToMdast } from 'satteri';
import { isSafeLink } from '../core/fields.ts';
import type { Problem } from '../core/problem.ts';

export interface Body {
  /** Paragraphs, list items and table cells, one each, as plain text. */
  readonly passages: string[];
  readonly html: string;
  readonly problems: Problem[];
}

const FEATURES = { smartPunctuation: false, gfm: { footnotes: false } } as const;

/** Blocks that hold a run of text and no further block. */
const PASSAGES: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** Second line of defence: whatever the check let through is text, and no link leaves the accepted schemes. */
const inert = defineMdastPlugin({
  name: 'inert',
  html: (node, ctx) => ctx.replaceNode(node, { type: 'text', value: node.value }),
  link: (node, ctx) => {
    if (!isSafeLink(node.url)) ctx.setProperty(node, 'url', '');
  },
  definition: (node, ctx) => {
    if (!isSafeLink(node.url)) ctx.setProperty(node, 'url', '');
  },
  image: (node, ctx) => ctx.replaceNode(node, { type: 'text', value: node.alt ?? '' }),
});

/** GFM writes a column's alignment as a style attribute, which the content security policy blocks. */
export const cellAlign = defineHastPlugin({
  name: 'cell-align',
  element: {
    filter: ['td', 'th'],
    visit(node, ctx) {
      const style = node.properties['style'];
      const side = typeof style === 'string' ? /^text-align:\s*(left|center|right);?$/.exec(style)?.[1] : undefined;
      if (!side) return;
      ctx.setProperty(node, 'style', undefined);
      ctx.setProperty(node, 'className', [`align-${side}`]);
    },
  },
});

/** Reads the Markdown `source`, which begins after `offset` lines of `file`. */
export function readMarkdown(source: string, file: string, offset: number): Body {
  if (source.trim() === '') return { passages: [], html: '', problems: [] };
  const passages: string[] = [];
  const problems: Problem[] = [];
  visit(markdownToMdast(source, { features: FEATURES }) as MdastNode, (node) => {
    if (PASSAGES.includes(node.type)) passages.push(plainText(node));
    const fault = faultOf(node);
    if (fault) problems.push({ ...fault, file, line: offset + (node.position?.start.line ?? 1) });
  });
  const { html } = markdownToHtml(source, { features: FEATURES, mdastPlugins: [inert], hastPlugins: [cellAlign] });
  return { passages, html: html.trim(), problems };
}

function faultOf(node: MdastNode): Pick<Problem, 'code' | 'message' | 'remedy'> | undefined {
  if (node.type === 'html') {
    const message = `正文里有 HTML 代码“${node.value.slice(0, 30)}”，只能写文字和 Markdown。`;
    return { code: 'raw-html', message, remedy: '请删去；要显示尖括号，请写成 \\<。' };
  }
  if (node.type === 'code') {
    const message = '这一段开头有四个以上空格，或围在三个反引号里，会被当成程序代码。';
    return { code: 'code-in-text', message, remedy: '请删去段首的空格或反引号；段首空两格由网页排版，不用手打。' };
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const message = '列表里有勾选框 [ ]，网页上会变成没有名字的按钮。';
    return { code: 'checkbox-in-text', message, remedy: '请删去方括号；办到哪一步写在 updates 里。' };
  }
  if (node.type === 'heading') {
    const message = '正文里写了标题（行首的 #）；标题在文件头的 title 里，一页只能有一个。';
    return { code: 'heading-in-text', message, remedy: '请删去行首的 #；几条要求请写成“- ”开头的列表。' };
  }
  if (node.type === 'image') {
    const message = '正文里插了图片；图片不能检索，也读不出来。';
    return { code: 'image-in-text', message, remedy: '请写成文字，图片作为佐证放到 public/evidence。' };
  }
  if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url)) {
    const message = `链接“${node.url}”不能用：只接受 https:、http:、mailto:、tel: 和本站路径。`;
    return { code: 'unsafe-link', message, remedy: '请换成可以公开访问的网址。' };
  }
  return undefined;
}

/** Calls `look` on `node` and all below it, in document order. */
export function visit(node: MdastNode, look: (node: MdastNode) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, look);
}

function plainText(node: MdastNode): string {
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
    else if (inner.type === 'break') text += '\n';
  });
  return text.replace(/\s*\n\s*/g, '');
}
