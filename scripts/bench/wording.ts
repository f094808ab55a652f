/** Sentences of the made-up portal: drawn from the phrases by a seeded generator, so that every run says the same. */
import {
  ASPECTS,
  CHANNELS,
  DEADLINES,
  FORMS,
  NOTES,
  PEOPLE,
  PLACE_HEADS,
  PLACE_KINDS,
  PLACE_TAILS,
  SENTENCES,
  TITLES,
} from './phrases.ts';

/** A whole number from 0, below `limit`. */
export type Draw = (limit: number) => number;

/** Draws by Mulberry32, a public-domain generator with 32 bits of state. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of `items`. */
export function pick<Item>(draw: Draw, items: ArrayLike<Item>): Item {
  const item = items[draw(items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** 柳塘镇, 云桥中学: one of some 28,000. */
export const placeName = (draw: Draw) => pick(draw, PLACE_HEADS) + pick(draw, PLACE_TAILS) + pick(draw, PLACE_KINDS);

/** What a row is about. */
export interface Subject {
  readonly matter: string;
  readonly year: number;
}

/** Fills the slots of a phrase. */
function fill(draw: Draw, phrase: string, { matter, year }: Subject): string {
  const slots: Readonly<Record<string, () => string>> = {
    matter: () => matter,
    year: () => String(year),
    n: () => String(2 + draw(8)),
    place: () => placeName(draw),
    aspect: () => pick(draw, ASPECTS),
    channel: () => pick(draw, CHANNELS),
    form: () => pick(draw, FORMS),
    people: () => pick(draw, PEOPLE),
  };
  return phrase.replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot]?.() ?? whole);
}

export const titleOf = (draw: Draw, subject: Subject) => fill(draw, pick(draw, TITLES), subject);
export const noteOf = (draw: Draw, subject: Subject) => fill(draw, pick(draw, NOTES), subject);
/** Deadline words; empty for a blank cell. */
export const deadlineOf = (draw: Draw, subject: Subject) => fill(draw, pick(draw, DEADLINES), subject);
/** A document that proves a report. */
export const proofOf = (draw: Draw, { matter }: Subject) => matter + pick(draw, FORMS);

/** Sentences of 50 to 200 characters together, and the targets inside them. */
export function requirementOf(draw: Draw, subject: Subject): { sentences: string[]; targets: string[] } {
  const sentences: string[] = [];
  const targets = new Set<string>();
  const enough = 50 + draw(110);
  for (let length = 0; length < enough; ) {
    const marked = fill(draw, pick(draw, SENTENCES), subject);
    const sentence = marked.replace(/[[\]]/g, '');
    if (length + sentence.length > 200) break;
    for (const [, target = ''] of marked.matchAll(/\[(.*?)\]/g)) targets.add(target);
    sentences.push(sentence);
    length += sentence.length;
  }
  return { sentences, targets: [...targets] };
}
