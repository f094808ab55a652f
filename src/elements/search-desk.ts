/** The page's side of the search worker: asks it, and hands each reply to the one who asked. */
import type { Answer } from '../query/answer.ts';
import type { FacetCounts } from '../query/facets.ts';
import type { SearchState } from '../query/state.ts';

export interface Question {
  readonly id: number;
  readonly kind: 'answer' | 'counts';
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly state: SearchState;
}

export interface Reply {
  readonly id: number;
  readonly value?: Answer | FacetCounts;
  readonly error?: string;
}

/** A promise is kept by the worker's reply; it fails when the index, or the worker itself, cannot be loaded. */
export class SearchDesk {
  readonly #root: string;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #worker: Worker | undefined;
  #asked = 0;

  constructor(root: string) {
    this.#root = root;
  }

  /** What the page shows for a state. */
  answer(state: SearchState): Promise<Answer> {
    return this.#ask('answer', state);
  }

  /** Counts for the panel of facets. */
  counts(state: SearchState): Promise<FacetCounts> {
    return this.#ask('counts', state);
  }

  #ask<Value>(kind: Question['kind'], state: SearchState): Promise<Value> {
    const id = ++this.#asked;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, kind, root: this.#root, state } satisfies Question);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asker = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error === undefined) return asker?.resolve(data.value as never); // kinds match by id
      asker?.reject(new Error(data.error));
      // A module that once failed to load stays failed in its worker; the next question starts another.
      if (this.#waiting.size === 0) this.#end();
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the search worker could not be started'));
      this.#waiting.clear();
      this.#end();
    });
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
