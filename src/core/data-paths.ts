/** Addresses of the files that carry data, as paths from the site root: they are contracts like those of pages. */

/** `/data/tasks.csv`: every published entry of a section. */
export const sectionFile = (section: string, ending: 'json' | 'csv') => `/data/${section}.${ending}`;

/** `/data/plans/laiwu-2022.csv`: one plan with its tasks. */
export const planFile = (plan: string, ending: 'json' | 'csv') => `/data/plans/${plan}.${ending}`;

/** `/data/schemas/tasks.json`: JSON Schema of an entry's front matter; `tasks-export` is that of the exported file. */
export const schemaFile = (name: string) => `/data/schemas/${name}.json`;

/** Feed that belongs to a page: `/issuers/laiwu/` → `/issuers/laiwu/feed.xml`. */
export const feedFile = (page: string) => `${page}feed.xml`;
