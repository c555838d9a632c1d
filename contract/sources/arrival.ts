// The delivery log of what came in: every message that was let in, what it did, its body with personal data masked (B5).
import * as z from 'zod/mini';
import { Source } from '../core/source.ts';
import { Exact } from '../core/text.ts';

/** `another-body`: an alarm. The id was used before for something else; the first message stands, this one did nothing. */
export const ArrivalStatus = z.enum(['waiting', 'done', 'not-the-schema', 'not-understood', 'gave-up', 'another-body']);
export type ArrivalStatus = z.infer<typeof ArrivalStatus>;

export const Arrival = z.object({
  source: Source,
  messageId: z.string(),
  receivedAt: z.string(),
  status: ArrivalStatus,
  /** What became of it, or what is wrong with it, in words. */
  outcome: z.nullable(z.string()),
  attempts: z.int(),
  /** Values of fields not known to be harmless are masked; the shape is as it came. */
  body: z.string(),
});
export type Arrival = z.infer<typeof Arrival>;

/** Newest first, a hundred a page; hand `cursor` back as ?cursor= for older ones, null on the last page. */
export const Arrivals = z.object({ items: z.array(Arrival), cursor: z.nullable(z.string()) });
export type Arrivals = z.infer<typeof Arrivals>;

/** One message, or all of a time range (ISO 8601 instants), at most a thousand. Replaying changes nothing that was recorded already. */
export const ReplayArrivals = z.union([
  z.object({ source: Source, messageId: Exact(400) }),
  z.object({ from: z.iso.datetime(), to: z.iso.datetime() }),
]);
export type ReplayArrivals = z.infer<typeof ReplayArrivals>;
