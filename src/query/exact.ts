/**
 * The exact search: which records a query hits, taken word for word, and in which order.
 *
 * A record hits when every term stands in its own text or in what surrounds it, and one at least in its own text.
 * Only when no task hits that way may all terms stand around it.
 */
import type { Holders } from './characters.ts';
import { TITLE_WORDS } from './document.ts';
import { pairWords, queryTerms } from './tokens.ts';

/** What the exact search asks of the index. Records are given by number. */
export interface Engine {
  /** Records that hold the words as a phrase, each with the place of the first of its occurrences. */
  phrase(words: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** Weight (BM25) of the records that hold all the words, wherever. */
  weights(words: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** Records that hold a single token. */
  holders(token: string): Promise<Holders>;
  /** Records around which a term stands. */
  around(term: readonly string[]): Promise<ReadonlySet<number>>;
}

/** What the own text of a record has of a query. */
interface Score {
  titled: boolean;
  weight: number;
}

/** The records that hold one term in their own text. */
async function findTerm(engine: Engine, term: readonly string[]): Promise<Map<number, Score>> {
  const [only] = term;
  if (only !== undefined && term.length === 1) {
    const { title, text } = await engine.holders(only);
    return new Map([
      ...title.map((record): [number, Score] => [record, { titled: true, weight: 0 }]),
      ...text.map((record): [number, Score] => [record, { titled: false, weight: 0 }]),
    ]);
  }
  const words = pairWords(term);
  const places = await engine.phrase(words);
  const weights = places.size > 1 ? await engine.weights(words) : new Map<number, number>();
  return new Map(
    [...places].map(([record, place]) => [
      record,
      { titled: place + words.length <= TITLE_WORDS, weight: weights.get(record) ?? 0 },
    ]),
  );
}

/** Records common to all sets. */
function intersect(sets: readonly ReadonlySet<number>[]): number[] {
  const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return first ? [...first].filter((record) => others.every((set) => set.has(record))) : [];
}

function total(found: readonly ReadonlyMap<number, Score>[], record: number): Score {
  const sum: Score = { titled: false, weight: 0 };
  for (const term of found) {
    const score = term.get(record);
    sum.titled ||= score?.titled ?? false;
    sum.weight += score?.weight ?? 0;
  }
  return sum;
}

/**
 * The numbers of the records that `query` hits: those whose title has a term first, then by the weight of its terms,
 * then by number. Empty when the query has no letter or digit.
 *
 * @param tasks records below this number are tasks
 */
export async function findExact(engine: Engine, query: string, tasks: number): Promise<number[]> {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const own = await Promise.all(terms.map((term) => findTerm(engine, term)));
  const around = async (): Promise<ReadonlySet<number>[]> => Promise.all(terms.map((term) => engine.around(term)));

  let hits: number[];
  const [single] = own;
  if (single && own.length === 1) {
    hits = [...single.keys()];
  } else {
    const surroundings = await around();
    const either = own.map((term, index) => new Set([...term.keys(), ...(surroundings[index] ?? [])]));
    hits = intersect(either).filter((record) => own.some((term) => term.has(record)));
  }
  if (!hits.some((record) => record < tasks)) hits = [...new Set([...hits, ...intersect(await around())])];

  const scores = new Map(hits.map((record) => [record, total(own, record)]));
  return hits.sort((a, b) => {
    const [left, right] = [scores.get(a), scores.get(b)];
    return (
      Number(right?.titled ?? false) - Number(left?.titled ?? false) ||
      (right?.weight ?? 0) - (left?.weight ?? 0) ||
      a - b
    );
  });
}
