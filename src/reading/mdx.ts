/**
 * Pages that staff write in MDX: Markdown plus the components we provide, and nothing that runs.
 *
 * MDX is a programming language; content is data. The tree is walked, and every import, export, expression and
 * unknown component is refused.
 */
import { type MdastNode, mdxToMdast } from 'satteri';
import { isSafeLink } from '../core/fields.ts';
import type { Problem } from '../core/problem.ts';
import { visit } from './markdown.ts';

/** Components that a page of the content may use. */
const PAGE_COMPONENTS = ['Cell', 'DeadlineTable', 'Notice', 'StatusTable'] as const;

type Saying = Pick<Problem, 'code' | 'message' | 'remedy'>;

/** Faults of the MDX `source`, which begins after `offset` lines of `file`. */
export function checkMdx(source: string, file: string, offset: number): Problem[] {
  const problems: Problem[] = [];
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source) as MdastNode;
  } catch {
    const message = '页面读不出来：标签没有配对，或大括号没有闭合。';
    return [{ code: 'broken-mdx', file, line: offset + 1, message, remedy: '请检查每个 < 和 { 是否成对。' }];
  }
  visit(tree, (node) => {
    for (const saying of faultsOf(node)) {
      problems.push({ ...saying, file, line: offset + (node.position?.start.line ?? 1) });
    }
  });
  return problems;
}

function faultsOf(node: MdastNode): Saying[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [refuse('mdx-import', '页面里不能写 import 或 export', '请删去；可用的组件不必引入。')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [refuse('mdx-expression', '页面里不能写大括号里的代码', '请改成文字；要显示大括号，请写成 \\{。')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'link':
    case 'definition':
    case 'image':
      return isSafeLink(node.url) ? [] : [unsafeLink(node.url)];
    default:
      return [];
  }
}

function elementFaults(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Saying[] {
  const faults: Saying[] = [];
  const known: readonly string[] = PAGE_COMPONENTS;
  if (!known.includes(node.name ?? '')) {
    const remedy = `只能用：${known.map((name) => `<${name}>`).join('、')}。`;
    faults.push(refuse('unknown-component', `没有“<${node.name ?? ''}>”这个组件`, remedy));
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      faults.push(refuse('mdx-expression', '组件的属性里不能写大括号里的代码', '请改成引号里的文字。'));
    } else if (/^(href|src|url)$/i.test(attribute.name) && !isSafeLink(attribute.value ?? '')) {
      faults.push(unsafeLink(attribute.value ?? ''));
    }
  }
  return faults;
}

function unsafeLink(url: string): Saying {
  return refuse('unsafe-link', `链接“${url}”不能用`, '只接受 https:、http:、mailto:、tel: 和本站路径。');
}

function refuse(code: string, what: string, remedy: string): Saying {
  return { code, message: `${what}。`, remedy };
}
