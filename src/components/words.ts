/** Where a Chinese title may part: `Intl.Segmenter` of the pinned Node decides, so every build cuts alike. */

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CLOSING = /^[，。、；：！？）》”’〕\]]/;
const OPENING = /[（《“‘〔[]$/;

/** Escaped HTML of `text` with `<wbr>` between its words. */
export function wordsOf(text: string): string {
  let html = '';
  let before = '';
  for (const { segment } of segmenter.segment(text)) {
    // Punctuation stays with the word it belongs to, and a number with its unit.
    const joined = before === '' || CLOSING.test(segment) || OPENING.test(before) || /^\d+$/.test(before);
    html += (joined ? '' : '<wbr>') + segment.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
    before = segment;
  }
  return html;
}
