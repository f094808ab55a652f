/** The components that a page of prose may use by name; `reading/mdx.ts` refuses every other. */
import Cell from './Cell.astro';
import ContentLink from './ContentLink.astro';
import DeadlineTable from './DeadlineTable.astro';
import Notice from './Notice.astro';
import StatusTable from './StatusTable.astro';

export const pageComponents = { Cell, DeadlineTable, Notice, StatusTable, a: ContentLink };
