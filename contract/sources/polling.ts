// A source that is asked now and then instead of sending by itself: the legacy completion report.
import * as z from 'zod/mini';
import { upTo } from '../core/text.ts';

export const SetPolling = z.object({
  /** Without query or fragment. https and reachable from the internet, else 422; http only where a deployment lets webhooks go anywhere. */
  url: z.string().check(z.trim(), upTo(500), z.regex(/^https?:\/\/[^\s?#]+$/i)),
  /** Null keeps the one that is set, while the address stays at the same host; at another one 422. */
  token: z.nullable(z.string().check(z.trim(), upTo(500), z.minLength(8))),
  /** 1 hour to a week. */
  everyHours: z.int().check(z.minimum(1), z.maximum(168)),
  enabled: z.boolean(),
});
export type SetPolling = z.infer<typeof SetPolling>;

export const Polling = z.object({
  url: z.string(),
  everyHours: z.int(),
  enabled: z.boolean(),
  /** The day up to which everything has been fetched; null before the first time. */
  fetchedUntil: z.nullable(z.string()),
  lastAskedAt: z.nullable(z.string()),
  /** What went wrong the last time, in words; null when it worked. */
  problem: z.nullable(z.string()),
  /** When it is asked again; null while it is switched off. */
  nextAt: z.nullable(z.string()),
  changedAt: z.string(),
  changedBy: z.string(),
});
export type Polling = z.infer<typeof Polling>;
