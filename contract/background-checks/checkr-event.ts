// Checkr's webhook, as far as we read it: reports, and the candidates they are about. Everything else in it is left alone.
// Source: FACTS, "Checkr"; fields by Checkr's published API reference.
import * as z from 'zod/mini';
import { cleanLine } from '../core/clean-text.ts';
import { Exact, upTo } from '../core/text.ts';

const Id = z.string().check(upTo(100), z.minLength(1));
/** One line of theirs; empty where they leave it empty. */
const Said = (most: number) => z.string().check(upTo(most), z.overwrite(cleanLine));
const Instant = z.iso.datetime({ offset: true });

const Candidate = z.object({
  id: z.optional(Id),
  first_name: z.nullish(Said(200)),
  last_name: z.nullish(Said(200)),
  email: z.nullish(Said(320)),
  dob: z.nullish(Exact(40)),
  /** What the association calls this person when it orders the check; we look whether it is one of our members' ids. */
  custom_id: z.nullish(Exact(200)),
});

export const CheckrReport = z.object({
  id: z.optional(Id),
  type: z.string().check(upTo(100), z.startsWith('report.')),
  created_at: Instant,
  data: z.object({
    object: z.object({
      id: Id,
      status: Exact(100),
      result: z.nullish(Exact(100)),
      adjudication: z.nullish(Exact(100)),
      completed_at: z.nullish(Instant),
      candidate_id: Id,
      candidate: z.nullish(Candidate),
    }),
  }),
});
export type CheckrReport = z.infer<typeof CheckrReport>;

export const CheckrCandidate = z.object({
  id: z.optional(Id),
  type: z.string().check(upTo(100), z.startsWith('candidate.')),
  created_at: Instant,
  data: z.object({ object: z.extend(Candidate, { id: Id }) }),
});
export type CheckrCandidate = z.infer<typeof CheckrCandidate>;
