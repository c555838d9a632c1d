// Does what the queue's wake-up call would do, at once.
import { env } from 'cloudflare:test';
import { portsOf } from '../../../worker/platform/ports.ts';
import { drainInbox } from '../../../worker/sources/drain-inbox.ts';

export const drain = async (now = new Date()): Promise<void> => {
  await drainInbox(await portsOf(env, now));
};

/** A day so many days before today, as SafeSport would write it. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
