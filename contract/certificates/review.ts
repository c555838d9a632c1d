// The review queue: what an association's reviewer sees of a certificate, and the decision that goes back.
import * as z from 'zod/mini';
import { cleanProse } from '../core/clean-text.ts';
import { RequirementNames } from '../core/requirement-name.ts';
import { Exact, upTo } from '../core/text.ts';
import { Identity, Language } from '../people/member.ts';
import { Certificate, Decision } from './certificate.ts';

export const ReviewItem = z.object({
  certificate: Certificate,
  memberId: z.string(),
  identity: Identity,
  organization: z.object({ slug: z.string(), name: z.string() }),
  /** What the coach reads: a reason should be written in it. */
  language: Language,
  /** Under 18 today. */
  minor: z.boolean(),
  /** The reviewer's address who looks after it, or null. Not a lock: anybody who reviews here may decide. */
  assignedTo: z.nullable(z.string()),
  /** It has the reader's own address: another reviewer decides on it. */
  own: z.optional(z.literal(true)),
  /** Only with one that is decided: whose decision it was. */
  decidedBy: z.optional(z.nullable(z.string())),
  /** Hand back with the decision: a decision on an older version is refused with 409, so two reviewers end in one. */
  version: z.int(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** What is taken back: the decision made on the version before this one. */
export const ReopenReview = z.object({ version: z.int() });
export type ReopenReview = z.infer<typeof ReopenReview>;

/** `withdrawn`: the coach has not been written to, and will not be. `left`: they have. */
export const ReviewReopened = z.object({ mail: z.enum(['withdrawn', 'left']), version: z.int() });
export type ReviewReopened = z.infer<typeof ReviewReopened>;

/** Those that wait, the longest waiting first; or, asked for, those decided, the newest first. A hundred a page. */
export const ReviewPage = z.object({
  items: z.array(ReviewItem),
  /** All that wait, on every page. */
  waiting: z.int(),
  /** The addresses of everybody who reviews here, to assign to. */
  reviewers: z.array(z.string()),
  /** What the association calls its requirements itself. */
  names: z.optional(RequirementNames),
  /** Hand back as ?cursor= for those that wait less long; null on the last page. */
  cursor: z.nullable(z.string()),
});
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ReviewDecision = z.object({
  decision: Decision,
  /** Reaches the coach. Needed for `rejected` and `requires-action`; at most 500 characters. */
  reason: z.nullable(z.string().check(z.trim(), upTo(500), z.overwrite(cleanProse))),
  /** The completion date the reviewer read on the certificate; needed for `approved`, validity is counted from it. */
  completedOn: z.nullable(z.iso.date()),
  /** The last day that the certificate itself names, where it names one: an approval lasts until then, whatever the association's rule is. */
  validThrough: z.optional(z.nullable(z.iso.date())),
  version: z.int(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** The address of one who reviews here, else 422; null: nobody. */
export const AssignReview = z.object({ to: z.nullable(Exact(254)) });
export type AssignReview = z.infer<typeof AssignReview>;
