// Where one member stands in one requirement: what the dot shows.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { RequirementName } from '../core/requirement-name.ts';
import { Source } from '../core/source.ts';
import { Note, State } from './status.ts';
import { Why } from './why.ts';

export const Standing = z.object({
  requirement: Requirement,
  /** What the association calls it itself; missing where it has its name in our dictionaries. */
  name: z.optional(RequirementName),
  state: State,
  notes: z.array(Note),
  /** Last day of validity, local to the association (YYYY-MM-DD), or null when it never expires or nothing is approved. */
  validUntil: z.nullable(z.iso.date()),
  /** Instant of the last change (ISO 8601, UTC); null for a draft that nothing ever touched. */
  since: z.nullable(z.string()),
  /** What the present state came from; null while nothing has come. */
  source: z.nullable(Source),
  /** Counts the changes; a greater number replaces a smaller one, whatever order they arrive in. */
  version: z.int(),
  why: Why,
  /** Only for SafeSport: the course that counts next, and the first day on which it does (null: now). */
  next: z.optional(
    z.object({
      course: z.enum(['core', 'refresher-1', 'refresher-2', 'refresher-3']),
      opensOn: z.nullable(z.iso.date()),
    }),
  ),
});
export type Standing = z.infer<typeof Standing>;
