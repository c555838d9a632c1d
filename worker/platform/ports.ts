// What the work below the routes needs of the world, gathered once at each waking: database, keys, time, and two ways out.
// The same work runs under a request, a queue batch, cron, and the seeding program.

import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { Announcement } from './announcement.ts';
import type { Env, WakeCall } from './env.ts';
import { remembered } from './isolate-cache.ts';
import { KEYS_MEMO_SECONDS, WAKE_DELAY_MAX_SECONDS } from './limits.ts';
import { problemOf } from './problem-of.ts';
import { type Keys, keysFrom } from './seal.ts';

export type Database = DrizzleD1Database;

export interface Ports {
  db: Database;
  keys: Keys;
  now: Date;
  /** Repeats a new standing to whoever looks on; may fail silently, D1 is the truth. */
  announce(associationId: string, paths: readonly string[], said: Announcement): Promise<void>;
  /** A wake-up call to the queue; the sweeper makes good a lost one. */
  wake(call: WakeCall, afterSeconds?: number): Promise<void>;
}

export async function portsOf(env: Env, now: Date): Promise<Ports> {
  return {
    db: drizzle(env.DB),
    keys: await remembered(`keys/${env.DATA_KEY}`, KEYS_MEMO_SECONDS, () => keysFrom(env.DATA_KEY)),
    now,
    async announce(associationId, paths, said) {
      const board = env.STATUS_BOARD.get(env.STATUS_BOARD.idFromName(associationId));
      await quietly('announce', board.announce([...paths], said));
    },
    async wake(call, afterSeconds = 0) {
      const delaySeconds = Math.min(Math.ceil(afterSeconds), WAKE_DELAY_MAX_SECONDS);
      await quietly('wake', queueOf(env, call).send(call, { delaySeconds }));
    },
  };
}

/** What waits on a server of somebody else's has a queue of its own: ours goes on while theirs hangs. */
function queueOf(env: Env, call: WakeCall): Queue<WakeCall> {
  switch (call) {
    case 'urgent-mail':
    case 'mail':
    case 'bulk-mail':
      return env.WAKE_MAIL ?? env.WAKE;
    case 'webhook':
      return env.WAKE_WEBHOOKS ?? env.WAKE;
    case 'poll':
    case 'ussf':
    case 'feed':
      return env.WAKE_SOURCES ?? env.WAKE;
    case 'certificate-text':
      return env.WAKE_TEXTS ?? env.WAKE;
    case 'inbox':
    case 'notice':
    case 'erasure':
      return env.WAKE;
  }
}

async function quietly(what: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.warn(JSON.stringify({ at: what, problem: problemOf(error) }));
  }
}
