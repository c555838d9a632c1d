// What is asked now and then: claimed by moving it on, settled by what came of it.
import { and, eq, lte } from 'drizzle-orm';
import { CLAIM_SECONDS } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { POLLS_AT_ONCE } from './limits.ts';
import { poll } from './poll.schema.ts';

export type PollRow = typeof poll.$inferSelect;

const same = ({ associationId, source }: Pick<PollRow, 'associationId' | 'source'>) =>
  and(eq(poll.associationId, associationId), eq(poll.source, source));

export const readPoll = (db: Database, associationId: string, source: PollRow['source']) =>
  db.select().from(poll).where(same({ associationId, source })).get();

export const writePoll = (db: Database, row: PollRow) =>
  db
    .insert(poll)
    .values(row)
    .onConflictDoUpdate({ target: [poll.associationId, poll.source], set: row });

/**
 * What came of a claimed row. Switched off or set anew meanwhile: then the answer is the old setting's, and the new one stays as it was
 * set, due at once.
 */
export const settlePoll = (db: Database, row: PollRow, came: Partial<PollRow>) =>
  db
    .update(poll)
    .set(came)
    .where(and(same(row), eq(poll.dueAt, row.dueAt ?? '')));

/** Those that are due, each for this run alone until CLAIM_SECONDS have passed. */
export async function claimPolls({ db, now }: Ports): Promise<PollRow[]> {
  const due = await db.select().from(poll).where(lte(poll.dueAt, now.toISOString())).limit(POLLS_AT_ONCE).all();
  const until = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  const claimed: PollRow[] = [];
  for (const row of due) {
    const mine = and(same(row), eq(poll.dueAt, row.dueAt ?? ''));
    claimed.push(...(await db.update(poll).set({ dueAt: until }).where(mine).returning().all()));
  }
  return claimed;
}
