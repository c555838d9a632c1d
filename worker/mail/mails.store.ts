// The outbox of mails: who takes a row sends it, and nobody else does while the claim lasts.
import { and, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Database, Ports } from '../platform/ports.ts';
import { MAIL_RETRY_MAX_SECONDS, MAIL_TRIED_HOURS } from './limits.ts';
import { mail } from './mail.schema.ts';
import { CLASS_LIMITS, type MailClass } from './mail-class.ts';

/** Enough of a server's words to know what is wrong. */
const LAST_ERROR_MAX_CHARACTERS = 300;

export type MailRow = typeof mail.$inferSelect;
type NewMail = typeof mail.$inferInsert;

/** Into the outbox only where this holds, for a batch with what makes it hold. Every column, in its order. */
export const postMailWhere = (db: Database, m: NewMail, condition: SQL) =>
  db
    .insert(mail)
    .select(
      sql`select ${m.key}, ${m.template}, ${m.class}, ${m.associationId}, ${m.memberId ?? null}, ${m.sealed}, ${m.createdAt},
        null, ${m.dueAt ?? null}, 0, null, null where ${condition}`,
    )
    .onConflictDoNothing();

/** Takes mails of one class that are due: of every association that has some, the oldest of each before the second of any. */
export async function claimMails({ db, now }: Ports, ofClass: MailClass): Promise<MailRow[]> {
  const { atOnce, perAssociation, claimSeconds } = CLASS_LIMITS[ofClass];
  const at = now.toISOString();
  const dueAt = new Date(now.getTime() + claimSeconds * 1000).toISOString();
  // The associations with mails of this class are found one by one, by a seek each, however many mails they have.
  const due = sql`with recursive waiting (association) as (
      select min(association_id) from mail where class = ${ofClass} and due_at is not null
      union all
      select (select min(association_id) from mail
        where class = ${ofClass} and due_at is not null and association_id > waiting.association)
      from waiting where waiting.association is not null
    )
    select m.key from waiting join mail m on m.key in (
      select key from mail where class = ${ofClass} and association_id = waiting.association and due_at <= ${at}
      order by due_at limit ${perAssociation}
    )
    order by row_number() over (partition by m.association_id order by m.due_at), m.due_at
    limit ${atOnce}`;
  const rows = await db
    .update(mail)
    .set({ dueAt })
    .where(and(sql`${mail.key} in (${due})`, lte(mail.dueAt, at)))
    .returning()
    .all();
  return rows.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Takes a mail out of the outbox, unless somebody has begun to send it: a run that takes a mail moves its time. @param dueAt as it was posted */
export const withdrawMail = (db: Database, key: string, dueAt: string) =>
  db.delete(mail).where(and(eq(mail.key, key), isNull(mail.sentAt), eq(mail.dueAt, dueAt)));

/** It has left, or a run has it and it still may. */
export async function mayArrive(db: Database, key: string): Promise<boolean> {
  const row = await db.select({ sentAt: mail.sentAt, dueAt: mail.dueAt }).from(mail).where(eq(mail.key, key)).get();
  return row !== undefined && (row.sentAt !== null || row.dueAt !== null);
}

/** While the claim is still this run's: what another run found out since then stands. */
const held = (row: MailRow) => and(eq(mail.key, row.key), eq(mail.dueAt, row.dueAt ?? ''));

/** Whoever's claim it is by now: it has left, and leaves no second time. */
export const markSent = ({ db, now }: Ports, row: MailRow, messageId: string) =>
  db
    .update(mail)
    .set({ sentAt: now.toISOString(), dueAt: null, lastError: null, messageId })
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

/** The next try waits longer each time, up to a bound. A mail that is too old then is not tried again; the row says why. */
export function markUnsent({ db, now }: Ports, row: MailRow, problem: string) {
  const attempts = row.attempts + 1;
  const waitSeconds = Math.min(CLASS_LIMITS[row.class].retrySeconds * 2 ** row.attempts, MAIL_RETRY_MAX_SECONDS);
  const again = now.getTime() + waitSeconds * 1000;
  const isTooOld = again - Date.parse(row.createdAt) > MAIL_TRIED_HOURS * 3_600_000;
  const dueAt = isTooOld ? null : new Date(again).toISOString();
  return db
    .update(mail)
    .set({ attempts, dueAt, lastError: problem.slice(0, LAST_ERROR_MAX_CHARACTERS) })
    .where(held(row));
}

/** The run ended before this one's turn: it is due as before. */
export const release = ({ db, now }: Ports, row: MailRow) =>
  db.update(mail).set({ dueAt: now.toISOString() }).where(held(row));

/** For good: it is not tried again, and the row says why. */
export const markRefused = ({ db }: Ports, row: MailRow, problem: string) =>
  db
    .update(mail)
    .set({ dueAt: null, lastError: `refused: ${problem}`.slice(0, LAST_ERROR_MAX_CHARACTERS) })
    .where(held(row));

/** Nobody wants it any more: it is not tried again, and the row says why. */
export const markUnwanted = ({ db }: Ports, row: MailRow, why: 'unsubscribed' | 'too late') =>
  db.update(mail).set({ dueAt: null, lastError: why }).where(held(row));
