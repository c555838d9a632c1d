// Every message that was let in. One insert is the durable row and the dedupe at once.
import { and, eq, sql } from 'drizzle-orm';
import type { Source } from '../../contract/source.ts';
import { INBOX_ATTEMPTS_MAX, INBOX_ROWS_AT_ONCE } from '../limits.ts';
import type { Database } from '../ports.ts';
import { inbox } from './schema/ledger.ts';

export type InboxRow = typeof inbox.$inferSelect;

export interface Arrival {
  associationId: string;
  source: Source;
  messageId: string;
  receivedAt: string;
  bodyHash: string;
  bodySealed: string;
  status: InboxRow['status'];
}

/** `another-body`: the id was used before for something else; nothing is written then, the first one stands. */
export async function keepArrival(db: Database, arrival: Arrival): Promise<'kept' | 'known' | 'another-body'> {
  const inserted = await db
    .insert(inbox)
    .values(arrival)
    .onConflictDoNothing()
    .returning({ messageId: inbox.messageId })
    .all();
  if (inserted.length > 0) return 'kept';
  const before = await db.select({ bodyHash: inbox.bodyHash }).from(inbox).where(sameMessage(arrival)).get();
  return before?.bodyHash === arrival.bodyHash ? 'known' : 'another-body';
}

export const sameMessage = (row: Pick<InboxRow, 'associationId' | 'source' | 'messageId'>) =>
  and(eq(inbox.associationId, row.associationId), eq(inbox.source, row.source), eq(inbox.messageId, row.messageId));

export const waitingArrivals = (db: Database): Promise<InboxRow[]> =>
  db
    .select()
    .from(inbox)
    .where(sql`${inbox.status} = 'waiting'`)
    .orderBy(inbox.receivedAt)
    .limit(INBOX_ROWS_AT_ONCE)
    .all();

/** A statement, so that it can share a batch with what the message led to. */
export const markHandled = (db: Database, row: InboxRow, status: InboxRow['status'], outcome: string) =>
  db.update(inbox).set({ status, outcome }).where(sameMessage(row));

/** After INBOX_ATTEMPTS_MAX tries the row waits for a person. */
export const markFailed = (db: Database, row: InboxRow, problem: string) =>
  db
    .update(inbox)
    .set({
      attempts: row.attempts + 1,
      outcome: problem.slice(0, 300),
      status: row.attempts + 1 >= INBOX_ATTEMPTS_MAX ? 'gave-up' : 'waiting',
    })
    .where(sameMessage(row));
