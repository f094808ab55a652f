/** Astro's collections: one per section of the registry, and the pages of prose. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from './astro/content.ts';
import { contentLoader } from './astro/loader.ts';
import type { Entry } from './core/entry.ts';
import { prose } from './core/prose.ts';
import { plans, tasks } from './sections/index.ts';

const stored = ({ id, data, passages, html, file }: Entry<Record<string, unknown>>) => ({
  id,
  data,
  body: passages.join('\n'),
  html,
  file,
});

export const collections = {
  plans: defineCollection({
    loader: contentLoader('plans', (content) => content.plans.map(stored)),
    schema: plans.schema,
  }),
  tasks: defineCollection({
    loader: contentLoader('tasks', (content) => content.tasks.map(stored)),
    schema: tasks.schema,
  }),
  // Prose is the one kind of content that Astro itself reads: MDX has to be compiled. `reading/mdx.ts` has checked it.
  pages: defineCollection({
    loader: glob({ base: `${contentRoot()}/pages`, pattern: '*.mdx' }),
    schema: prose,
  }),
};
