/** 进展: one minute of a task's progress, with who said so, on what paper, and the proof. */
import { z } from 'zod';
import { isoDay, link, publicFile, sha256, words } from './fields.ts';

/** What an update may report; `not-reported` is the state without any. */
export const REPORTED = ['under-way', 'done', 'closed', 'continuing', 'extended', 'adjusted', 'withdrawn'] as const;
export const STATUSES = ['not-reported', ...REPORTED] as const;
export type Status = (typeof STATUSES)[number];

const evidence = z.strictObject({
  title: words,
  url: link.optional(),
  file: publicFile.optional(),
  date: isoDay.optional(),
  sha256: sha256.optional(),
});
export type Evidence = z.output<typeof evidence>;

export const update = z.strictObject({
  date: isoDay,
  status: z.enum(REPORTED),
  /** Who reports it. */
  by: words.optional(),
  note: words.optional(),
  /** The paper that allows it: needed to close, extend, adjust or withdraw. */
  basis: words.optional(),
  /** The new words of the deadline, where this update changes it. */
  deadline: words.optional(),
  evidence: z.array(evidence).default([]),
});
export type Update = z.output<typeof update>;
