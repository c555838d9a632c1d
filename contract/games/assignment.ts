// Games officials are on: imported from a CSV file or a calendar feed, matched to officials, and how assignors are told.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Id, Line, upTo } from '../core/text.ts';
import { State } from '../standings/status.ts';

/** Why its official may not be the right one for a game; titles as U.S. Soccer writes them. */
export const GameDoubt = z.discriminatedUnion('what', [
  z.object({ what: z.literal('runs-out'), title: z.string(), lastDay: z.iso.date() }),
  /** Refused, taken away, waiting, or never there: the state is the dot's. */
  z.object({ what: z.literal('not-approved'), requirement: Requirement, state: State }),
  z.object({ what: z.literal('below-level'), level: z.string(), needed: z.string(), held: z.string() }),
]);
export type GameDoubt = z.infer<typeof GameDoubt>;

export const Assignment = z.object({
  id: z.string(),
  title: z.string(),
  /** The teams; null where the sender has no columns for them. */
  home: z.nullable(z.string()),
  away: z.nullable(z.string()),
  startsAt: z.string(),
  /** Only the day is known: `startsAt` is its last minute there. */
  timeOpen: z.boolean(),
  /** IANA name: where the field is. */
  timeZone: z.string(),
  location: z.nullable(z.string()),
  /** The division or level, where the sender has a column for it. */
  level: z.nullable(z.string()),
  /** As the sender wrote them. */
  official: z.object({ name: z.string(), email: z.string() }),
  /** Whose game it is; null until somebody says. */
  memberId: z.nullable(z.string()),
  /** First and last name of that member; null too where they are not registered in this branch. */
  memberName: z.nullable(z.string()),
  doubts: z.array(GameDoubt),
});
export type Assignment = z.infer<typeof Assignment>;

/** Games still to come: those whose official may not work first, then soonest first; at most two hundred. */
export const Assignments = z.object({
  items: z.array(Assignment),
  /** Of all games to come here (at most two thousand are looked at): how many have an official who may not work them. */
  atRisk: z.int(),
});
export type Assignments = z.infer<typeof Assignments>;

const GameTime = z.object({
  title: z.string(),
  startsAt: z.string(),
  /** Only the day is known. */
  timeOpen: z.boolean(),
  timeZone: z.string(),
});

/** With `?preview=yes` what would come of the file: nothing is stored then. */
export const AssignmentsImported = z.object({
  /** Rows of the file, or events of the calendar, that are kept. */
  kept: z.int(),
  /** Of these, how many we know whose they are. */
  matched: z.int(),
  /** Of these, how many are off: cancelled, rained out, postponed. */
  cancelled: z.int(),
  /** Officials who were on one of these games and are named on it no longer. */
  takenOff: z.int(),
  /** Who they are, and on which game; at most fifty. */
  leaving: z.array(z.object({ official: z.string(), ...GameTime.shape })),
  /** The first games of the file as they were read; at most five. */
  sample: z.array(z.object({ official: z.string(), ...GameTime.shape })),
  /** Events of a calendar that name no official; none of them is kept. */
  unnamed: z.int(),
  /** A date that could be read day or month first, as it was read; null where the file itself decides. */
  undecided: z.nullable(z.object({ written: z.string(), day: z.iso.date(), order: z.enum(['month', 'day']) })),
  /** Rows that cannot be read, by their line in the file; good rows are not held back. */
  errors: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type AssignmentsImported = z.infer<typeof AssignmentsImported>;

/** Holds for this game and every other with the same name on it, now and later. */
export const MatchAssignment = z.object({ memberId: Id });
export type MatchAssignment = z.infer<typeof MatchAssignment>;

export const CreateAssignmentFeed = z.object({
  name: Line(100),
  /** https or webcal. */
  url: z.string().check(z.trim(), upTo(2000), z.regex(/^(https?|webcals?):\/\/[^\s]+$/i)),
  /** The official whose own calendar it is; null when each game names its official. */
  memberId: z.nullable(Id),
});
export type CreateAssignmentFeed = z.infer<typeof CreateAssignmentFeed>;

export const AssignmentFeed = z.object({
  id: z.string(),
  name: z.string(),
  /** The host alone: a feed's whole address is often its only secret. */
  host: z.string(),
  memberId: z.nullable(z.string()),
  /** Null before the first time. */
  readAt: z.nullable(z.string()),
  /** Why it cannot be read, in English; null when it could. */
  problem: z.nullable(z.string()),
});
export type AssignmentFeed = z.infer<typeof AssignmentFeed>;

/** At most 500 in one organization; each is read every half hour. */
export const AssignmentFeeds = z.object({ items: z.array(AssignmentFeed) });
export type AssignmentFeeds = z.infer<typeof AssignmentFeeds>;

/** How the signed-in assignor is told of certificates: each matter at once, or all of a day in one mail. */
export const NoticePreference = z.object({ how: z.enum(['at-once', 'daily']) });
export type NoticePreference = z.infer<typeof NoticePreference>;
