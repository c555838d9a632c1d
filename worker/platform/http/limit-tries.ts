// Exact limits, counted in D1: the try is counted before anything is done for it, and who is refused is told when to come again.
import { Refused } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { countTryUntil } from './guess-counter.store.ts';

/** @throws Refused 429 with Retry-After from the try after `most` on, until the window ends. */
export async function limitTries(ports: Ports, subject: string, windowMinutes: number, most: number): Promise<void> {
  const { count, until } = await countTryUntil(ports, subject, windowMinutes);
  if (count > most) throw tooMany(ports.now, until);
}

export function tooMany(now: Date, until: string): Refused {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000));
  return new Refused({ code: 'too-many-requests', headers: { 'retry-after': String(seconds) } });
}
