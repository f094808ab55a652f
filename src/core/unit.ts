/** 责任单位: a body that owes a task, as the plan names it, and its part in it. */
import { z } from 'zod';
import { words } from './fields.ts';

/** 责任 (no role printed), 牵头, 配合, 落实. */
export const ROLES = ['responsible', 'lead', 'support', 'implement'] as const;
export type Role = (typeof ROLES)[number];

/** How the interface names each role. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  responsible: '责任',
  lead: '牵头',
  support: '配合',
  implement: '落实',
};

export const unitReference = z.strictObject({
  /** The name exactly as the 责任单位 cell prints it. */
  name: words,
  /** Absent in the file means `responsible`: the plan gives no role. */
  role: z.enum(ROLES).default('responsible'),
  /** The name stands behind 等: those before it are examples of it. */
  etc: z.literal(true).optional(),
  /** The words before a bracketed list that this name stands in. */
  group: words.optional(),
});
export type UnitReference = z.output<typeof unitReference>;
