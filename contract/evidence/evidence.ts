// What somebody says or records themselves: a signature under a text, an answer about their hours, a check that was made.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Line } from '../core/text.ts';
import { Language } from '../people/member.ts';

/** POST /v1/me/acknowledgments. */
export const SignAcknowledgment = z.object({
  requirement: Requirement,
  /** The version of the text that was shown; an older one is refused with 409. */
  version: z.int().check(z.minimum(0)),
  /** In which it was shown. */
  language: Language,
  /** As the member typed it. */
  name: Line(120),
  /** A parent's or guardian's name: needed where the member is under 18. */
  parent: z.optional(Line(120)),
});
export type SignAcknowledgment = z.infer<typeof SignAcknowledgment>;

/** `often`: more hours a month, or a year, than the definition names. */
export const Attestation = z.enum(['often', 'seldom']);
export type Attestation = z.infer<typeof Attestation>;

/** POST /v1/me/attestations. */
export const Attest = z.object({ requirement: Requirement, answer: Attestation });
export type Attest = z.infer<typeof Attest>;

/** `clear`: nothing stands against them, or the fingerprints were taken. `found`: the association looks into it; nobody below it is told. */
export const CheckOutcome = z.enum(['clear', 'found']);
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/** POST .../people/:member/checks: never a result in words, only that somebody looked. */
export const RecordCheck = z.object({
  requirement: Requirement,
  /** The day it was made; not one to come. */
  on: z.iso.date(),
  outcome: CheckOutcome,
  /** Where, or by whom: "Live Scan, UPS Store 12". */
  place: z.optional(Line(120)),
  /** The last day it counts, where the proof names one. */
  validThrough: z.optional(z.iso.date()),
});
export type RecordCheck = z.infer<typeof RecordCheck>;
