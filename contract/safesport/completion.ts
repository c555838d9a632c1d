// Completions that wait for a person: nobody's yet, somebody's with fields that differ, or finished before Begin (S7, S8).
import * as z from 'zod/mini';
import { MatchField } from '../core/match-field.ts';
import { Source } from '../core/source.ts';
import { Id, Prose } from '../core/text.ts';
import { Identity } from '../people/member.ts';

/** A member to put side by side with a completion. */
export const NearMember = z.object({ memberId: z.string(), identity: Identity, differs: z.array(MatchField) });
export type NearMember = z.infer<typeof NearMember>;

export const OpenCompletion = z.object({
  id: z.string(),
  source: Source,
  /** The course's title; for a background check the report's. */
  course: z.string(),
  completedOn: z.string(),
  receivedAt: z.string(),
  /** As the source wrote them; empty where it did not say, gender null where it never does. The birth date in the source's own writing. */
  person: z.object({
    firstName: z.string(),
    lastName: z.string(),
    birthDate: z.string(),
    gender: z.nullable(z.string()),
    email: z.string(),
  }),
  /** The member it is probably of, to put side by side; null while nobody comes near, or several equally. */
  member: z.nullable(NearMember),
  /** Those who come equally near, at least two; else empty. */
  equals: z.array(NearMember),
});
export type OpenCompletion = z.infer<typeof OpenCompletion>;

/** The longest waiting first, at most a hundred; `waiting` counts those listed. */
export const OpenCompletions = z.object({ items: z.array(OpenCompletion), waiting: z.int() });
export type OpenCompletions = z.infer<typeof OpenCompletions>;

/** The member must be the association's own, else 404; 403 where it is not the full course; 409 once somebody has decided. */
export const LinkCompletion = z.object({ memberId: Id });
export type LinkCompletion = z.infer<typeof LinkCompletion>;

/** The reason is kept; 409 once somebody has decided. */
export const SetAsideCompletion = z.object({ reason: Prose(500) });
export type SetAsideCompletion = z.infer<typeof SetAsideCompletion>;
