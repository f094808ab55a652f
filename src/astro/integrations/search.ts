/** Astro integration that writes the search index after a build and serves the same files in `astro dev`. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../query/document.ts';
import { packDocuments } from '../../query/pack.ts';

/** File below the site's root → its content. */
type Files = ReadonlyMap<string, Uint8Array>;

export interface SearchOptions {
  /** All that can be found. Called once per build, and again after `invalidate()` in dev. */
  documents: () => Promise<readonly SearchDocument[]>;
}

/**
 * Pagefind's index comes in parts of about 20,000 places each, of which a query fetches one per pair of characters.
 * Smaller parts make a first query at 447 records 93 kB instead of 130, at 20,000 records 239 instead of 310. The
 * variable is the only way to ask for them; were it to go, answers would stay right and only the bytes grow.
 */
const PART_SIZE = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '4000'] as const;

/** Of Pagefind's output: the engine, its entry, and the index. Its interface, worker and page fragments stay out. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[^/]*\.pf_meta|index\/.*)$/;

/** Indexes the pages in their order, which is what numbers the results in the browser. */
async function runPagefind(pages: readonly string[]): Promise<Map<string, Uint8Array>> {
  process.env[PART_SIZE[0]] = PART_SIZE[1];
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const [record, words] of pages.entries()) {
      // One after the other: Pagefind numbers pages as they arrive.
      const added = await index.addCustomRecord({ url: `/${record}`, content: words, language: 'und' });
      if (added.errors.length > 0) throw new Error(`Pagefind, record ${record}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    await index.deleteIndex();
    const wanted = files.filter((file) => WANTED.test(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(wanted.map((file) => [`pagefind/${file.path}`, file.content]));
  } finally {
    delete process.env[PART_SIZE[0]];
    await close();
  }
}

/** Everything the search page fetches: the same bytes for the same documents, in whatever order they come. */
export async function buildSearchFiles(documents: readonly SearchDocument[]): Promise<Files> {
  const { catalogue, files, pages } = packDocuments(documents);
  const written = await runPagefind(pages.length > 0 ? pages : ['¶']);
  for (const [name, content] of files) written.set(`search/${name}.json`, Buffer.from(JSON.stringify(content)));
  const hash = createHash('sha256');
  for (const [name, content] of written) hash.update(`${name}\0`).update(content);
  const version = hash.digest('hex').slice(0, 12);
  written.set('search/catalogue.json', Buffer.from(JSON.stringify({ version, ...catalogue })));
  return written;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The path of a request below the base, whether or not the server has cut the base off already. */
function pathBelow(base: string, url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  const root = base.endsWith('/') ? base : `${base}/`;
  return pathname.startsWith(root) ? pathname.slice(root.length) : pathname.slice(1);
}

/** The integration. In dev a changed entry, or `invalidate()`, makes the next request build the index anew. */
export function search({ documents }: SearchOptions): AstroIntegration & { invalidate(): void } {
  let base = '/';
  let served: Promise<Files> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const current = (): Promise<Files> => {
    // Queued, because Pagefind is one process for all indexes and is closed at the end of each run.
    served ??= running.then(async () => buildSearchFiles(await documents()));
    running = served.catch(() => undefined);
    return served;
  };
  const invalidate = (): void => {
    served = undefined;
  };
  return {
    name: 'gongkai-search',
    invalidate,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await buildSearchFiles(await documents());
        for (const [name, content] of files) {
          const target = new URL(name, dir);
          await mkdir(new URL('.', target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`搜索索引写好了，共${files.size}个文件。`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, file) => {
          if (/\.(mdx?|ya?ml)$/.test(file)) invalidate();
        });
        server.middlewares.use((request, response, next) => {
          const wanted = pathBelow(base, request.url ?? '/');
          if (!/^(pagefind|search)\/.+\.\w+$/.test(wanted)) return next();
          current().then(
            (files) => {
              const content = files.get(wanted);
              response.writeHead(content ? 200 : 404, {
                'content-type': TYPES[path.extname(wanted)] ?? 'application/octet-stream',
              });
              response.end(content);
            },
            (error: unknown) => {
              invalidate();
              logger.error(String(error));
              next(error);
            },
          );
        });
      },
    },
  };
}
