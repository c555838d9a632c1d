// Counts tries exactly: one statement adds and reads, so that a thousand at once are a thousand (DESIGN 7).
import { lt, sql } from 'drizzle-orm';
import type { Database, Ports } from '../ports.ts';
import { guessCount } from './guess-count.schema.ts';

/** @returns how many tries there were in this window, this one included. */
export async function countTry(ports: Ports, subject: string, windowMinutes: number): Promise<number> {
  return (await countTryUntil(ports, subject, windowMinutes)).count;
}

/** The same, with the instant at which the window ends. */
export async function countTryUntil(
  ports: Ports,
  subject: string,
  windowMinutes: number,
): Promise<{ count: number; until: string }> {
  const at = ports.now.toISOString();
  const until = new Date(ports.now.getTime() + windowMinutes * 60_000).toISOString();
  const row = await ports.db
    .insert(guessCount)
    .values({ subject: await ports.keys.hash(subject), count: 1, until })
    .onConflictDoUpdate({
      target: guessCount.subject,
      set: {
        count: sql`case when ${guessCount.until} < ${at} then 1 else ${guessCount.count} + 1 end`,
        until: sql`case when ${guessCount.until} < ${at} then ${until} else ${guessCount.until} end`,
      },
    })
    .returning({ count: guessCount.count, until: guessCount.until })
    .get();
  return row ?? { count: 1, until };
}

/** A fresh code starts a fresh count. */
export async function forgetTries(ports: Ports, subject: string): Promise<void> {
  const hash = await ports.keys.hash(subject);
  await ports.db.delete(guessCount).where(sql`${guessCount.subject} = ${hash}`);
}

/** Windows that are over count nothing any more: the next try begins a new one. */
export const dropTriesBefore = (db: Database, instant: string) =>
  db.delete(guessCount).where(lt(guessCount.until, instant));
