/** Pages of prose that staff may write in MDX. */
import { z } from 'zod';
import { words } from './fields.ts';

export const prose = z.strictObject({
  /** Heading over the words; without one, they bring their own. */
  title: words.optional(),
});

/** Names of the pages that have a place; `about` stands before 怎么读这些格子. */
export const PROSE_PAGES: readonly string[] = ['about'];
