// How long a completion counts, as an association decides it. Sources: FACTS, "Validity (a policy, never a constant)".
import * as z from 'zod/mini';
import { upTo } from './text.ts';

/** A day of every year, MM-DD. Feb 29 is none. */
export const MonthDay = z
  .string()
  .check(
    upTo(5),
    z.regex(
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    ),
  );

export const Validity = z.union([
  /** Valid until the same day so many months later. */
  z.object({ kind: z.literal('rolling'), months: z.int().check(z.minimum(1), z.maximum(120)) }),
  /** Completed on or after this month and day counts until the day before the next one. */
  z.object({ kind: z.literal('season'), startsOn: MonthDay }),
  /** Valid until the next such month and day. */
  z.object({ kind: z.literal('hard-date'), on: MonthDay }),
  z.object({ kind: z.literal('for-ever') }),
]);
export type Validity = z.infer<typeof Validity>;
