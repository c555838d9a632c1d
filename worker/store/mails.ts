// The outbox of mails: who takes a row sends it, and nobody else does while the claim lasts.
import { and, eq, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { CLAIM_SECONDS, MAIL_ATTEMPTS_MAX, MAILS_AT_ONCE } from '../limits.ts';
import type { Database, Ports } from '../ports.ts';
import { mail } from './schema/mail.ts';

/** Enough of a server's words to know what is wrong. */
const LAST_ERROR_MAX_CHARACTERS = 300;

export type MailRow = typeof mail.$inferSelect;

/** Into the outbox only where this holds, for a batch with what makes it hold. Every column, in its order. */
export const postMailWhere = (db: Database, m: typeof mail.$inferInsert, condition: SQL) =>
  db
    .insert(mail)
    .select(
      sql`select ${m.key}, ${m.template}, ${m.associationId}, ${m.memberId ?? null}, ${m.sealed}, ${m.createdAt}, null, null, 0, null, null
        where ${condition}`,
    )
    .onConflictDoNothing();

/** Takes the oldest unsent mails for this run. */
export async function claimMails({ db, now }: Ports): Promise<MailRow[]> {
  const at = now.toISOString();
  const claimedUntil = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  const free = and(
    isNull(mail.sentAt),
    lt(mail.attempts, MAIL_ATTEMPTS_MAX),
    or(isNull(mail.claimedUntil), lt(mail.claimedUntil, at)),
  );
  const due = db.select({ key: mail.key }).from(mail).where(free).orderBy(mail.createdAt).limit(MAILS_AT_ONCE);
  return db
    .update(mail)
    .set({ claimedUntil })
    .where(and(inArray(mail.key, due), free))
    .returning()
    .all();
}

/** While the claim is still this run's: what another run found out since then stands. */
const held = (row: MailRow) => and(eq(mail.key, row.key), eq(mail.claimedUntil, row.claimedUntil ?? ''));

/** Whoever's claim it is by now: it has left, and leaves no second time. */
export const markSent = ({ db, now }: Ports, row: MailRow, messageId: string) =>
  db
    .update(mail)
    .set({ sentAt: now.toISOString(), claimedUntil: null, lastError: null, messageId })
    .where(eq(mail.key, row.key));

/** The mail that left under this id. */
export const findSentMail = (db: Database, messageId: string): Promise<MailRow | undefined> =>
  db.select().from(mail).where(eq(mail.messageId, messageId)).get();

/** It left and came back: the row says why, as of one that was refused at once. The first report counts. */
export const markBounced = (db: Database, key: string, words: string) =>
  db
    .update(mail)
    .set({ lastError: `refused: ${words}`.slice(0, LAST_ERROR_MAX_CHARACTERS) })
    .where(and(eq(mail.key, key), isNull(mail.lastError)));

/** The next try waits longer each time: 2, 4, 8 ... minutes. */
export function markUnsent({ db, now }: Ports, row: MailRow, problem: string) {
  const attempts = row.attempts + 1;
  const claimedUntil = new Date(now.getTime() + 2 ** attempts * 60_000).toISOString();
  return db
    .update(mail)
    .set({ attempts, claimedUntil, lastError: problem.slice(0, LAST_ERROR_MAX_CHARACTERS) })
    .where(held(row));
}

/** For good: it is not tried again, and the row says why. */
export const markRefused = ({ db }: Ports, row: MailRow, problem: string) =>
  db
    .update(mail)
    .set({
      attempts: MAIL_ATTEMPTS_MAX,
      claimedUntil: null,
      lastError: `refused: ${problem}`.slice(0, LAST_ERROR_MAX_CHARACTERS),
    })
    .where(held(row));

/** Nobody wants it any more: it is not tried again, and the row says why. */
export const markUnwanted = ({ db }: Ports, row: MailRow) =>
  db.update(mail).set({ attempts: MAIL_ATTEMPTS_MAX, claimedUntil: null, lastError: 'unsubscribed' }).where(held(row));
