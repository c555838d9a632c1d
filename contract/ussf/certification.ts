// A U.S. Soccer licence record: type, title, level, issue date, expiration date; and what has happened to it.
import * as z from 'zod/mini';
import { CERTIFICATION_KINDS } from './certification-kinds.ts';

export const CertificationKind = z.enum(CERTIFICATION_KINDS);
export type CertificationKind = z.infer<typeof CertificationKind>;

/**
 * `upgraded`: a higher license of the same type took its place. `unconfirmed`: U.S. Soccer's last answer did not have it; it counts until a
 * later answer does not have it either.
 */
export const CertificationState = z.enum(['active', 'unconfirmed', 'expired', 'revoked', 'upgraded']);
export type CertificationState = z.infer<typeof CertificationState>;

/** `found` is what was there already at the first look-up: nothing happened, nobody is told. */
export const CertificationWhat = z.enum([
  'found',
  'new',
  'renewed',
  'upgraded',
  'expired',
  'revoked',
  'unconfirmed',
  'corrected',
  'superseded',
]);
export type CertificationWhat = z.infer<typeof CertificationWhat>;

export const Certification = z.object({
  /** `${discipline}_${license_id}`, for example `referee_8`. */
  license: z.string(),
  kind: CertificationKind,
  /** As U.S. Soccer writes it, in English; null for one our catalogue does not know. */
  title: z.nullable(z.string()),
  state: CertificationState,
  issueDate: z.nullable(z.iso.date()),
  /** Last day on which it counts; null when it never ends. */
  expirationDate: z.nullable(z.iso.date()),
  issuer: z.nullable(z.string()),
  /** Days left, today counted as 0; negative when it is over, null when it never ends. */
  daysLeft: z.nullable(z.int()),
});
export type Certification = z.infer<typeof Certification>;

export const CertificationChange = z.object({
  at: z.string(),
  what: CertificationWhat,
  license: z.string(),
  title: z.nullable(z.string()),
  expirationDate: z.nullable(z.iso.date()),
});
export type CertificationChange = z.infer<typeof CertificationChange>;

/** `off`: the association has no access to U.S. Soccer's records. `waiting`: the look-up is on its way. */
export const UssfLookUpState = z.enum(['off', 'not-asked', 'waiting', 'found', 'not-found', 'several', 'failed']);
export type UssfLookUpState = z.infer<typeof UssfLookUpState>;

/** One official as the profile shows them. */
export const Certifications = z.object({
  state: UssfLookUpState,
  ussfId: z.nullable(z.string()),
  /** U.S. Soccer says this person is under 18: SafeSport and the background check are not asked of them. */
  minor: z.boolean(),
  /** When U.S. Soccer's record was last read; null: never. */
  syncedAt: z.nullable(z.string()),
  certifications: z.array(Certification),
  /** Newest first; at most twenty. */
  changes: z.array(CertificationChange),
  /** Games that fall after a certificate's last day, or that are at stake now, are among these; soonest first, at most twenty. */
  assignments: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      startsAt: z.string(),
      /** Only the day is known: `startsAt` is its last minute there. */
      timeOpen: z.boolean(),
      timeZone: z.string(),
      location: z.nullable(z.string()),
      /** The last day that it falls after; null when nothing stands in its way. */
      fallsAfter: z.nullable(z.iso.date()),
    }),
  ),
  /** The association renews by OMS: what is here may be older than the truth. */
  mayLag: z.boolean(),
});
export type Certifications = z.infer<typeof Certifications>;
