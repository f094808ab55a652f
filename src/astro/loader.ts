/** Hands what `reading` produced to Astro's collections; nothing is parsed a second time. */
import type { Loader } from 'astro/loaders';
import type { Content } from '../reading/content.ts';
import { forgetContent, loadContent } from './content.ts';

/** An entry as a collection stores it. */
interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string;
  readonly html?: string;
  readonly file?: string;
}

/** A loader for one collection; `pick` says what it holds. */
export function contentLoader(name: string, pick: (content: Content) => readonly Stored[]): Loader {
  return {
    name: `gongkai-${name}`,
    async load({ store, watcher, logger }) {
      const fill = () => {
        store.clear();
        for (const { id, data, body, html, file } of pick(loadContent().content)) {
          store.set({
            id,
            data,
            ...(body === undefined ? {} : { body }),
            ...(html === undefined ? {} : { rendered: { html } }),
            // Astro wants a path inside the project; the content folder may lie anywhere, so the name below it serves.
            ...(file === undefined ? {} : { filePath: file }),
          });
        }
      };
      fill();
      if (!watcher) return;
      const { folder } = loadContent();
      watcher.add(folder);
      watcher.on('all', (_event, changed) => {
        if (!changed.startsWith(folder)) return;
        forgetContent();
        fill();
        logger.info(`内容已更新：${changed.slice(folder.length + 1)}`);
      });
    },
  };
}
