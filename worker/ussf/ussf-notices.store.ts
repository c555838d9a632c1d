// The matters officials and assignors are to be told of: one row a matter and recipient, told once.
import { and, eq, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import { CLAIM_SECONDS, NOTICES_AT_ONCE } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { noticePreference, ussfNotice } from './ussf.schema.ts';

export type NoticeRow = typeof ussfNotice.$inferSelect;
export type NewNotice = Omit<NoticeRow, 'claim' | 'claimedUntil' | 'mailKey'>;

export const insertNotice = (db: Database, row: NewNotice) => db.insert(ussfNotice).values(row).onConflictDoNothing();

/** Takes what is due for this run. */
export async function claimNotices({ db, now }: Ports, claim: string): Promise<NoticeRow[]> {
  const at = now.toISOString();
  const free = and(
    isNull(ussfNotice.mailKey),
    lte(ussfNotice.dueAt, at),
    or(isNull(ussfNotice.claimedUntil), lt(ussfNotice.claimedUntil, at)),
  );
  const due = db
    .select({ key: ussfNotice.key })
    .from(ussfNotice)
    .where(free)
    .orderBy(ussfNotice.dueAt, ussfNotice.recipient)
    .limit(NOTICES_AT_ONCE);
  const claimedUntil = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  return db
    .update(ussfNotice)
    .set({ claim, claimedUntil })
    .where(and(inArray(ussfNotice.key, due), free))
    .returning()
    .all();
}

/** These matters are in that mail. */
export const markTold = (db: Database, claim: string, recipient: string, mailKey: string) =>
  db
    .update(ussfNotice)
    .set({ mailKey, claim: null, claimedUntil: null })
    .where(and(eq(ussfNotice.claim, claim), eq(ussfNotice.recipient, recipient)));

export const removeNotices = (db: Database, associationId: string) =>
  db.delete(ussfNotice).where(and(eq(ussfNotice.associationId, associationId), isNull(ussfNotice.mailKey)));

export const readPreference = async (db: Database, recipient: string): Promise<'at-once' | 'daily'> =>
  (await db.select().from(noticePreference).where(eq(noticePreference.recipient, recipient)).get())?.how ?? 'at-once';

export const writePreference = (db: Database, recipient: string, how: 'at-once' | 'daily') =>
  db
    .insert(noticePreference)
    .values({ recipient, how })
    .onConflictDoUpdate({ target: noticePreference.recipient, set: { how } });
