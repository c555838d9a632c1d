// "Why is it not green?": a sentence key, who must act, and since when. The sentence itself is said in the reader's language.
import * as z from 'zod/mini';
import { MatchField } from '../core/match-field.ts';

export const WHY_KEYS = [
  'approved',
  'expiring',
  'exempt',
  'not-confirmed',
  'not-begun',
  'begun-waiting',
  'identity-differs',
  'wrong-course',
  'expired',
  'waiting-for-review',
  'late-completion',
  'course-in-question',
  'rejected',
  'action-needed',
  'association-handles',
  /** A text that was signed has a new version. */
  'sign-anew',
  /** Somebody of the association has to look and record it. */
  'not-recorded',
  /** Their own answer says that it is not asked of them. */
  'not-needed',
  // Only ever said to the association itself.
  'background-check-running',
  'background-check-consider',
  'check-found',
  'may-lag',
  'revoked',
] as const;
export const WhyKey = z.enum(WHY_KEYS);
export type WhyKey = z.infer<typeof WhyKey>;

/** Who must act next; `nobody` means there is nothing to do but wait, or nothing at all. */
export const Actor = z.enum(['member', 'registrar', 'association', 'nobody']);
export type Actor = z.infer<typeof Actor>;

/** What that person does next. */
export const NextAction = z.enum([
  'none',
  'wait',
  'begin',
  'finish-course',
  'take-refresher',
  'upload',
  'take-full-course',
  'review',
  'correct-identity',
  'confirm-registration',
  'contact-association',
  'sign',
  'answer',
  'record',
]);
export type NextAction = z.infer<typeof NextAction>;

export const Why = z.object({
  key: WhyKey,
  who: Actor,
  action: NextAction,
  /** Instant (ISO 8601, UTC) from which this answer has held. */
  since: z.nullable(z.string()),
  /** Only with `identity-differs`: which of the five fields differ. Never the values. */
  fields: z.optional(z.array(MatchField)),
  /** Only with `wrong-course` and `course-in-question`: the title of the course that came. */
  course: z.optional(z.string()),
  /** Only with `course-in-question`: nobody here knows a course of this title. */
  unknownCourse: z.optional(z.literal(true)),
  /** With an acknowledgment: the version of the text that was signed. */
  signed: z.optional(z.int()),
  /** With a self-attestation: what was answered. */
  answer: z.optional(z.enum(['often', 'seldom'])),
  /** Only with `rejected` and `action-needed`: the reviewer's words, in the reviewer's language. */
  reason: z.optional(z.string()),
});
export type Why = z.infer<typeof Why>;
