/** Where a Chinese title may part: `Intl.Segmenter` of the pinned Node decides, so every build cuts alike. */

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const CLOSING = /^[，。、；：！？）》”’〕\]]/;
const OPENING = /[（《“‘〔[]$/;

/** The words of `text`, with punctuation kept on the word it belongs to, and a number with its unit. */
export function titleParts(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && (CLOSING.test(segment) || OPENING.test(before) || /^\d+$/.test(before))) {
      parts[parts.length - 1] = before + segment;
    } else parts.push(segment);
  }
  return parts;
}
