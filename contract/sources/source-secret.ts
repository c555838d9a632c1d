// The secrets by which an association's sources prove themselves. They go in and never come out again.
import * as z from 'zod/mini';
import { upTo } from '../core/text.ts';

export const SecretSource = z.enum(['safesport', 'checkr']);
export type SecretSource = z.infer<typeof SecretSource>;

/** A new secret works beside the old one for a day, so that both sides can change in their own time. */
export const SetSourceSecret = z.object({ secret: z.string().check(z.trim(), upTo(200), z.minLength(16)) });
export type SetSourceSecret = z.infer<typeof SetSourceSecret>;

export const SourceState = z.object({
  source: z.enum(['safesport', 'absorb', 'checkr']),
  /** Where the other side sends its messages. */
  address: z.string(),
  /** A secret is set: messages are let in. */
  set: z.boolean(),
  /** Instant at which the secret before the present one ends; null when there is none. */
  oldUntil: z.nullable(z.string()),
  changedAt: z.nullable(z.string()),
  changedBy: z.nullable(z.string()),
});
export type SourceState = z.infer<typeof SourceState>;

export const SourceStates = z.object({ sources: z.array(SourceState) });
export type SourceStates = z.infer<typeof SourceStates>;
