// The pre-flight check: "this is what your league has for you". A correction is asked for, and applied by a registrar.
import * as z from 'zod/mini';
import { MatchField } from '../core/match-field.ts';
import { Line } from '../core/text.ts';
import { Gender, Identity } from '../people/member.ts';
import { Email } from '../sign-in/sign-in.ts';

const Name = Line(100);

/** Only the fields that are wrong; at least one. */
export const AskForCorrection = z
  .partial(z.object({ firstName: Name, lastName: Name, birthDate: z.iso.date(), gender: Gender, email: Email }))
  .check(z.refine((fields) => Object.keys(fields).length > 0));
export type AskForCorrection = z.infer<typeof AskForCorrection>;

export const Correction = z.object({
  id: z.string(),
  memberId: z.string(),
  askedAt: z.string(),
  fields: z.array(MatchField),
  now: Identity,
  proposed: Identity,
});
export type Correction = z.infer<typeof Correction>;

/** Of one branch, the longest waiting first; at most a hundred. */
export const Corrections = z.object({ items: z.array(Correction) });
export type Corrections = z.infer<typeof Corrections>;

/** 409 once somebody has decided. */
export const DecideCorrection = z.object({ decision: z.enum(['applied', 'declined']) });
export type DecideCorrection = z.infer<typeof DecideCorrection>;
