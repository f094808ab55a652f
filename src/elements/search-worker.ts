/**
 * The search engine, off the main thread: a query over thousands of records must not hold up typing.
 *
 * Pagefind runs inside this worker instead of starting its own, which spares its second copy of the engine and lets
 * us see which of its fetches fail.
 */
import { Reader } from '../query/answer.ts';
import { openLibrary } from '../query/library.ts';
import type { Question, Reply } from './search-desk.ts';

let failures = 0;
const plainFetch = globalThis.fetch;
globalThis.fetch = async (...request) => {
  try {
    const response = await plainFetch(...request);
    if (!response.ok) failures++;
    return response;
  } catch (error) {
    failures++;
    throw error;
  }
};

function openReader(root: string): Reader {
  return new Reader(
    openLibrary({
      async read(path, version) {
        const address = `${root}search/${path}.json`;
        const response = await (version === undefined
          ? fetch(address, { cache: 'no-cache' })
          : fetch(`${address}?v=${version}`));
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        return response.json();
      },
      loadPagefind: (version) => import(/* @vite-ignore */ `${root}pagefind/pagefind.js?v=${version}`),
      failures: () => failures,
    }),
  );
}

let reader: Reader | undefined;

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  reader ??= openReader(data.root);
  const { id, kind, state } = data;
  let reply: Reply;
  try {
    reply = { id, value: kind === 'answer' ? await reader.answer(state) : await reader.counts(state) };
  } catch (error) {
    reply = { id, error: String(error) };
  }
  postMessage(reply);
});
