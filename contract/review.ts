// The review queue: what an association's reviewer sees of a certificate, and the decision that goes back.
import * as z from 'zod/mini';
import { Certificate, Decision } from './certificate.ts';
import { Identity } from './member.ts';

export const ReviewItem = z.object({
  certificate: Certificate,
  memberId: z.string(),
  identity: Identity,
  organization: z.object({ slug: z.string(), name: z.string() }),
  /** Hand back with the decision: a decision on an older version is refused with 409, so two reviewers end in one. */
  version: z.int(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const ReviewPage = z.object({ items: z.array(ReviewItem), waiting: z.int() });
export type ReviewPage = z.infer<typeof ReviewPage>;

export const ReviewDecision = z.object({
  decision: Decision,
  /** Reaches the coach. Needed for `rejected` and `requires-action`; at most 500 characters. */
  reason: z.nullable(z.string().check(z.maxLength(500))),
  /** The completion date the reviewer read on the certificate; needed for `approved`, validity is counted from it. */
  completedOn: z.nullable(z.iso.date()),
  version: z.int(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;
