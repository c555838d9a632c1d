// The ledger of one member as an administrator may read it: who, what, when it happened, when it came, from where (D8).
import * as z from 'zod/mini';
import { Decision } from '../certificates/certificate.ts';
import { MatchField } from '../core/match-field.ts';
import { Requirement } from '../core/requirement.ts';
import { Source } from '../core/source.ts';

export const HistoryWhat = z.enum([
  'registration-confirmed',
  'training-begun',
  'completion',
  'completion-linked',
  'completion-set-aside',
  'certificate-uploaded',
  'certificate-decided',
  'certificate-reopened',
  'identity-corrected',
  'background-check',
  'acknowledged',
  'attested',
  'check-recorded',
  'certification',
  'members-merged',
  'merged-into',
  'merge-undone',
  'expired',
]);
export type HistoryWhat = z.infer<typeof HistoryWhat>;

/** Why a completion was taken off a person when no reviewer gave a reason of their own. */
export const SetAsideBecause = z.enum(['nearer-member', 'no-longer-near', 'of-another-member']);
export type SetAsideBecause = z.infer<typeof SetAsideBecause>;

export const HistoryEntry = z.object({
  id: z.string(),
  requirement: Requirement,
  what: HistoryWhat,
  source: Source,
  /** An administrator's address, `member`, or the name of a source. */
  actor: z.string(),
  /** When it happened, and when we heard of it. */
  occurredAt: z.string(),
  receivedAt: z.string(),
  /** The course's title; with `certification` the licence's. */
  course: z.optional(z.string()),
  completedOn: z.optional(z.string()),
  fields: z.optional(z.array(MatchField)),
  /** With what happened to a certificate: which one, to decide on it again. */
  certificateId: z.optional(z.string()),
  decision: z.optional(Decision),
  reason: z.optional(z.nullable(z.string())),
  /** Only with `completion-set-aside`, instead of a reviewer's reason. */
  because: z.optional(SetAsideBecause),
  receipt: z.optional(z.string()),
  /** Only where the requirement is approved today, and the approval rests on this. */
  countsToday: z.optional(z.literal(true)),
  /** Only with `acknowledged`: the names as they were typed, and the version of the text. */
  signedBy: z.optional(z.string()),
  version: z.optional(z.int()),
  /** Only with `attested`. */
  answer: z.optional(z.enum(['often', 'seldom'])),
  /** Only with `check-recorded`. */
  place: z.optional(z.string()),
  /** Only with `background-check` and `check-recorded`: what came out. */
  outcome: z.optional(z.enum(['pending', 'suspended', 'dispute', 'canceled', 'clear', 'consider', 'engaged', 'found'])),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Newest first, all of it. */
export const History = z.object({
  entries: z.array(HistoryEntry),
  /** The association whose certificates the reader may decide on again; null where they may not. */
  reviewAt: z.nullable(z.string()),
});
export type History = z.infer<typeof History>;
