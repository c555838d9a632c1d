// Records that are probably one person, merging two of them, undoing that, and saying that they are two people (O4). Only for whoever
// confirms registrations, and only people of their own branch.
import * as z from 'zod/mini';
import { MatchField } from '../core/match-field.ts';
import { Id } from '../core/text.ts';
import { Identity, Role } from '../people/member.ts';
import { Standing } from '../standings/standing.ts';

/** One of the two, with what helps to tell which record to keep. */
export const DuplicateRecord = z.object({
  memberId: z.string(),
  identity: Identity,
  phone: z.nullable(z.string()),
  /** Since when the record exists. */
  createdAt: z.string(),
  /** Those in the reader's own branch. */
  registrations: z.array(
    z.object({
      organization: z.string(),
      role: Role,
      season: z.string(),
      division: z.nullable(z.string()),
      confirmed: z.boolean(),
    }),
  ),
  standings: z.array(Standing),
  certificates: z.int(),
});
export type DuplicateRecord = z.infer<typeof DuplicateRecord>;

export const DuplicatePair = z.object({
  records: z.tuple([DuplicateRecord, DuplicateRecord]),
  /** In what they differ; the other fields are equal. */
  differs: z.array(MatchField),
  samePhone: z.boolean(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

/** A pair somebody said is two people. */
export const Dismissal = z.object({
  id: z.string(),
  names: z.tuple([z.string(), z.string()]),
  by: z.string(),
  at: z.string(),
});
export type Dismissal = z.infer<typeof Dismissal>;

export const Duplicates = z.object({
  pairs: z.array(DuplicatePair),
  /** Registrations looked through for this answer. */
  examined: z.int(),
  /** Hand back as ?cursor= to look further; null when everybody has been looked at. */
  cursor: z.nullable(z.string()),
  /** Only with the first page; the latest hundred. */
  dismissed: z.array(Dismissal),
});
export type Duplicates = z.infer<typeof Duplicates>;

/** Two ids of one's own branch. The first one's name, birth date and address stay; the other is merged into it. */
export const MergeMembers = z.object({ keep: Id, absorb: Id });
export type MergeMembers = z.infer<typeof MergeMembers>;

export const Merge = z.object({
  id: z.string(),
  kept: z.string(),
  absorbed: z.string(),
  by: z.string(),
  at: z.string(),
  undoneAt: z.nullable(z.string()),
});
export type Merge = z.infer<typeof Merge>;

/** The latest fifty, newest first, undone ones too. */
export const Merges = z.object({ merges: z.array(Merge) });
export type Merges = z.infer<typeof Merges>;

export const DismissPair = z.object({ members: z.tuple([Id, Id]) });
export type DismissPair = z.infer<typeof DismissPair>;
