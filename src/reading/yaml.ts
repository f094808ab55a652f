/** YAML text → plain data, with the line of every value and Chinese words for what is broken. */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../core/problem.ts';

export type Path = readonly PropertyKey[];

const OPTIONS = { schema: 'core', uniqueKeys: true, strict: true, prettyErrors: false } as const;

/** What the parser's commoner codes mean to a clerk. */
const FAULT_WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: '同一层的行没有对齐，或括号没有闭合',
  BAD_QUOTED: '引号没有成对',
  MISSING_CHAR: '少了引号、括号或逗号',
  DUPLICATE_KEY: '同一个字段写了两次',
  TAB_AS_INDENT: '缩进用了制表符，只能用空格',
  IMPOSSIBLE: '这一行放的位置不对',
  MULTILINE_IMPLICIT_KEY: '字段名后面少了冒号，或冒号后面少了空格',
  BLOCK_AS_IMPLICIT_KEY: '值里有“: ”“- ”或大括号，整个值要加引号',
  BAD_SCALAR_START: '以 @、% 或反引号开头的值要加引号',
  BAD_ALIAS: '以 & 或 * 开头的值要加引号',
  UNEXPECTED_TOKEN: '有多余的符号',
};

/** What YAML allows and content does not, as the offset of its first sign: a value that points at another, a list as key. */
function findUnwanted(document: Document): { offset: number; code: string } | undefined {
  let found: { offset: number; code: string } | undefined;
  visit(document, {
    Alias(_key, node) {
      found = { offset: node.range?.[0] ?? 0, code: 'BAD_ALIAS' };
      return visit.BREAK;
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) || !isNode(pair.key)) return undefined;
      found = { offset: pair.key.range?.[0] ?? 0, code: 'BLOCK_AS_IMPLICIT_KEY' };
      return visit.BREAK;
    },
  });
  return found;
}

/** Reads `text`; `data` is absent when the text is not YAML. `offset` is the number of lines above it in its file. */
export function readYaml(text: string, file: string, offset = 0): { data?: unknown; problems: Problem[] } {
  const document = parseDocument(text, OPTIONS);
  const unwanted = findUnwanted(document);
  if (document.errors.length === 0 && document.warnings.length === 0 && !unwanted) {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown, problems: [] };
  }
  const counter = new LineCounter();
  const again = parseDocument(text, { ...OPTIONS, lineCounter: counter });
  const faults = [...again.errors, ...again.warnings].map(({ code, pos }) => ({ code: String(code), offset: pos[0] }));
  if (unwanted) faults.push(unwanted);
  const problems = new Map<string, Problem>();
  for (const { code, offset: at } of faults) {
    const why = FAULT_WORDS[code] ?? '写法不合 YAML 的规则';
    const line = counter.linePos(at).line + offset;
    const remedy = '请对照 npm run new 生成的样例改正这一行。';
    // The parser stumbles over one slip several times.
    problems.set(`${line} ${why}`, { code: 'broken-yaml', file, line, message: `文件头读不出来：${why}。`, remedy });
  }
  return { problems: [...problems.values()] };
}

/** Line of the value at `path` (of its key, for a map entry), or of the nearest value above it that exists. */
export function lineOfPath(text: string, path: Path, offset = 0): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: counter });
  let line = 1;
  for (let depth = 1; depth <= path.length; depth++) {
    const start = startOf(document, path.slice(0, depth));
    if (start === undefined) break;
    line = counter.linePos(start).line;
  }
  return line + offset;
}

function startOf(document: Document, path: Path): number | undefined {
  const key = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
