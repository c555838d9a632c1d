// How an association's Absorb portal is understood. The secret goes in and never comes out again.
import * as z from 'zod/mini';
import { upTo } from '../core/text.ts';

const Path = z.string().check(z.trim(), upTo(200));

/** For each thing needed, the path where it stands in the portal's message (`data.user.firstName`); empty where it has none. */
export const AbsorbMapping = z.object({
  completionId: Path,
  courseCode: Path,
  courseTitle: Path,
  completedOn: Path,
  /** Completed or failed, in the portal's words: what does not say completed approves nobody. */
  status: z.optional(Path),
  firstName: Path,
  lastName: Path,
  birthDate: Path,
  gender: Path,
  email: Path,
});
export type AbsorbMapping = z.infer<typeof AbsorbMapping>;

/** The header's name in small letters, as HTTP compares them. */
export const SetAbsorb = z.object({
  header: z.string().check(z.trim(), z.toLowerCase(), upTo(60), z.regex(/^[a-z0-9-]{1,60}$/)),
  /** Null keeps the one that is set; a new one works beside the old for a day. */
  secret: z.nullable(z.string().check(z.trim(), upTo(200), z.minLength(16))),
  mapping: AbsorbMapping,
});
export type SetAbsorb = z.infer<typeof SetAbsorb>;

export const AbsorbSetting = z.object({
  header: z.string(),
  mapping: AbsorbMapping,
  changedAt: z.string(),
  changedBy: z.string(),
});
export type AbsorbSetting = z.infer<typeof AbsorbSetting>;

/** Tries a mapping out on a sample; nothing is kept. */
export const TryAbsorb = z.object({ mapping: AbsorbMapping, sample: z.unknown() });
export type TryAbsorb = z.infer<typeof TryAbsorb>;

export const AbsorbTrial = z.object({
  /** No problem was found. */
  understood: z.boolean(),
  /** What was read, by field of the mapping. */
  values: z.record(z.string(), z.string()),
  problems: z.array(
    z.object({ field: z.string(), path: z.string(), problem: z.enum(['nothing-there', 'not-a-text', 'not-a-day']) }),
  ),
});
export type AbsorbTrial = z.infer<typeof AbsorbTrial>;
