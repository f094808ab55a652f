/** The little of XML 1.0 that feeds and sitemaps need. */

// Characters that XML 1.0 allows nowhere, not even escaped (§2.2).
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` for element content or an attribute in double quotes; characters that XML does not allow are dropped. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** `<name key="value">content</name>`; `content` is XML already, and absent for an empty element. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return content === undefined ? `<${name}${head.join('')}/>` : `<${name}${head.join('')}>${content}</${name}>`;
}
