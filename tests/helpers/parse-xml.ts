/** The XML that our outputs use, read strictly: anything else is an error. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities resolved. */
  readonly text: string;
}

const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

/** The root element of a document; throws where it is not well-formed. */
export function parseXml(document: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no XML declaration');
  if (FORBIDDEN.test(document)) throw new Error('a character that XML does not allow');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = head.length;
  while (TOKEN.lastIndex < document.length) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(document);
    const inside = open.at(-1);
    if (!found || !inside) throw new Error(`not well-formed at ${start}: ${document.slice(start, start + 40)}`);
    const [, close, name, attributes = '', empty, text] = found;
    if (text !== undefined) inside.text += resolve(text);
    else if (close !== undefined) {
      if (open.length === 1 || inside.name !== close) throw new Error(`</${close}> closes <${inside.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const child: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      inside.children.push(child);
      if (empty === '') open.push(child);
    }
  }
  const [root, second] = top.children;
  if (open.length > 1 || !root || second || top.text.trim() !== '') throw new Error('not one root element');
  return root;
}

/** Children of `element` called `name`. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Text of the first child called `name`. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childrenOf(element, name)[0]?.text;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/ ([\w:]+)="([^"]*)"/g)) {
    if (key in found) throw new Error(`attribute ${key} twice`);
    found[key] = resolve(value);
  }
  return found;
}

function resolve(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (character === undefined) throw new Error(`no such entity: ${whole}`);
    return character;
  });
}
