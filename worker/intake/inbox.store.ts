// Every message that was let in. One insert is the durable row and the dedupe at once.
import { and, desc, eq, gte, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Source } from '../../contract/core/source.ts';
import type { ReplayArrivals } from '../../contract/sources/arrival.ts';
import { CLAIM_SECONDS, DELIVERY_LOG_ROWS, INBOX_ATTEMPTS_MAX, INBOX_ROWS_AT_ONCE } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { inbox } from '../standings/ledger.schema.ts';

/** Statements of one batch; D1 runs them in one transaction. */
const INSERTS_AT_ONCE = 100;

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

/**
 * `another-body`: the id was used before for something else. The first one stands; the other is kept beside it as an alarm,
 * under the id and the beginning of its hash (a space, which no id may hold, keeps the two apart).
 */
export async function keepArrival(db: Database, arrival: Arrival): Promise<'kept' | 'known' | 'another-body'> {
  const { associationId, source, messageId: id, receivedAt, bodyHash, bodySealed, status } = arrival;
  // Written out: the query builder takes a tenth of the time in which a webhook is accepted.
  const inserted = await db.all(
    sql`insert into inbox (association_id, source, message_id, received_at, body_hash, body_sealed, status, attempts)
    values (${associationId}, ${source}, ${id}, ${receivedAt}, ${bodyHash}, ${bodySealed}, ${status}, 0)
    on conflict do nothing returning message_id`,
  );
  if (inserted.length > 0) return 'kept';
  const before = await db.select({ bodyHash: inbox.bodyHash }).from(inbox).where(sameMessage(arrival)).get();
  if (before?.bodyHash === arrival.bodyHash) return 'known';
  const messageId = `${arrival.messageId} ${arrival.bodyHash.slice(0, 12)}`;
  const outcome = 'Another message came under this id before, and stands';
  await db
    .insert(inbox)
    .values({ ...arrival, messageId, status: 'another-body', outcome })
    .onConflictDoNothing();
  return 'another-body';
}

/** Many at once, for reports. @returns how many were not known before. */
export async function keepArrivals(db: Database, arrivals: readonly Arrival[]): Promise<number> {
  const inserts = arrivals.map((each) =>
    db.insert(inbox).values(each).onConflictDoNothing().returning({ messageId: inbox.messageId }),
  );
  let kept = 0;
  for (let at = 0; at < inserts.length; at += INSERTS_AT_ONCE) {
    const [first, ...rest] = inserts.slice(at, at + INSERTS_AT_ONCE);
    if (first) kept += (await db.batch([first, ...rest])).flat().length;
  }
  return kept;
}

export const sameMessage = (row: Pick<InboxRow, 'associationId' | 'source' | 'messageId'>) =>
  and(eq(inbox.associationId, row.associationId), eq(inbox.source, row.source), eq(inbox.messageId, row.messageId));

/**
 * Takes the messages that have waited longest and that no run has taken before it broke off. Every try is counted here, before anything is
 * made of the message; after a crash, or an answer of D1 that never came, they are free again when the claim ends.
 */
export async function claimArrivals({ db, now }: Ports): Promise<InboxRow[]> {
  const oldest = sql`(select association_id, source, message_id from inbox
    where status = 'waiting' and claimed_until is null order by received_at limit ${INBOX_ROWS_AT_ONCE})`;
  const claimed = await db
    .update(inbox)
    .set(claimAt(now))
    .where(sql`(association_id, source, message_id) in ${oldest}`)
    .returning()
    .all();
  return claimed.toSorted((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
}

/** Takes one message whose run broke off, alone: if it ends this run too, no other is counted with it. */
export async function claimBrokenOff({ db, now }: Ports): Promise<InboxRow | undefined> {
  const oldest = sql`(select association_id, source, message_id from inbox
    where status = 'waiting' and claimed_until < ${now.toISOString()} order by received_at limit 1)`;
  return db
    .update(inbox)
    .set(claimAt(now))
    .where(sql`(association_id, source, message_id) in ${oldest}`)
    .returning()
    .get();
}

const claimAt = (now: Date) => ({
  attempts: sql`${inbox.attempts} + 1`,
  claimedUntil: new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString(),
});

/** A statement, so that it can share a batch with what the message led to. */
export const markHandled = (db: Database, row: InboxRow, status: InboxRow['status'], outcome: string) =>
  db.update(inbox).set({ status, outcome }).where(sameMessage(row));

/** After INBOX_ATTEMPTS_MAX tries the row waits for a person. What another run has handled meanwhile stays handled. */
export const markFailed = (db: Database, row: InboxRow, problem: string) =>
  db
    .update(inbox)
    .set({
      claimedUntil: null,
      outcome: problem.slice(0, 300),
      status: row.attempts >= INBOX_ATTEMPTS_MAX ? 'gave-up' : 'waiting',
    })
    .where(and(sameMessage(row), eq(inbox.status, 'waiting')));

/** By what the log is ordered; the three together are one row's alone, however many came in one moment. */
export type ArrivalPlace = [receivedAt: string, source: string, messageId: string];

/** The delivery log of an association, newest first. @param before the last row of the page before. */
export async function readArrivals(
  db: Database,
  associationId: string,
  status: InboxRow['status'] | null,
  before: ArrivalPlace | null,
): Promise<InboxRow[]> {
  // The first half lets SQLite begin in the index; the second tells rows of one instant apart.
  const older =
    before &&
    sql`${inbox.receivedAt} <= ${before[0]} and (${inbox.receivedAt}, ${inbox.source}, ${inbox.messageId}) < (${before[0]}, ${before[1]}, ${before[2]})`;
  const page = (state: SQL) =>
    db
      .select()
      .from(inbox)
      .where(
        and(
          eq(inbox.associationId, associationId),
          state,
          status === null ? undefined : eq(inbox.status, status),
          older ?? undefined,
        ),
      )
      .orderBy(desc(inbox.receivedAt), desc(inbox.source), desc(inbox.messageId))
      .limit(DELIVERY_LOG_ROWS);
  // Each half has its own index.
  const halves = await db.batch([page(sql`${inbox.status} = 'waiting'`), page(sql`${inbox.status} <> 'waiting'`)]);
  const place = ({ receivedAt, source, messageId }: InboxRow): ArrivalPlace => [receivedAt, source, messageId];
  return halves
    .flat()
    .sort((a, b) => compare(place(b), place(a)))
    .slice(0, DELIVERY_LOG_ROWS);
}

/** As SQLite compares texts: by their bytes, which for our ids is by their letters. */
function compare(a: ArrivalPlace, b: ArrivalPlace): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/** Makes rows wait again, with all their tries. @returns how many. */
export async function replayArrivals(db: Database, associationId: string, which: ReplayArrivals): Promise<number> {
  const rows =
    'messageId' in which
      ? and(eq(inbox.source, which.source), eq(inbox.messageId, which.messageId))
      : and(gte(inbox.receivedAt, which.from), lt(inbox.receivedAt, which.to));
  const again = await db
    .update(inbox)
    .set({ status: 'waiting', attempts: 0, claimedUntil: null })
    .where(and(eq(inbox.associationId, associationId), ne(inbox.status, 'another-body'), rows))
    .returning({ messageId: inbox.messageId })
    .all();
  return again.length;
}
