// Checkr's webhook, as far as we read it: reports, and the candidates they are about. Everything else in it is left alone.
// Source: FACTS, "Checkr"; fields by Checkr's published API reference.
import * as z from 'zod/mini';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Instant = z.iso.datetime({ offset: true });

const Candidate = z.object({
  id: z.optional(Id),
  first_name: z.nullish(z.string()),
  last_name: z.nullish(z.string()),
  email: z.nullish(z.string()),
  dob: z.nullish(z.string()),
  /** What the association calls this person when it orders the check; we look whether it is one of our members' ids. */
  custom_id: z.nullish(z.string()),
});

export const CheckrReport = z.object({
  id: z.optional(Id),
  type: z.string().check(z.startsWith('report.')),
  created_at: Instant,
  data: z.object({
    object: z.object({
      id: Id,
      status: z.string(),
      result: z.nullish(z.string()),
      adjudication: z.nullish(z.string()),
      completed_at: z.nullish(Instant),
      candidate_id: Id,
      candidate: z.nullish(Candidate),
    }),
  }),
});
export type CheckrReport = z.infer<typeof CheckrReport>;

export const CheckrCandidate = z.object({
  id: z.optional(Id),
  type: z.string().check(z.startsWith('candidate.')),
  created_at: Instant,
  data: z.object({ object: z.extend(Candidate, { id: Id }) }),
});
export type CheckrCandidate = z.infer<typeof CheckrCandidate>;
