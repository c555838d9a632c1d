// What the live socket says. State, not delta: a lost, repeated or late message does no harm (DESIGN 4).
import * as z from 'zod/mini';
import { Standing } from './standing.ts';

/** Opens one socket, once, from the origin that asked for it; good for a minute. Sent as a WebSocket sub-protocol, never in a URL. */
export const LiveTicket = z.object({ ticket: z.string() });
export type LiveTicket = z.infer<typeof LiveTicket>;

export const LiveMessage = z.object({ type: z.literal('standing'), memberId: z.string(), standing: Standing });
export type LiveMessage = z.infer<typeof LiveMessage>;
