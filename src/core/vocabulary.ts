/** Words agreed on for the whole portal: kept as data, so that staff can change them without code. */
import { z } from 'zod';
import { slug, words } from './fields.ts';

/** 主题: what a citizen would look under, with the everyday words for it. */
const topic = z.strictObject({
  id: slug,
  name: words,
  /** One sentence on what is found there. */
  summary: words,
  /** Plain-speech words that mean this topic. */
  synonyms: z.array(words).default([]),
  /** Former addresses. */
  moved: z.array(words).default([]),
});
export type Topic = z.output<typeof topic>;

export const topics = z.array(topic);
