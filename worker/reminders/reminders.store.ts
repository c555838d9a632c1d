// Who was reminded when. The mail and the mark that it was sent land together, or not at all: of many at once one wins.
import { and, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { postMailWhere } from '../mail/mails.store.ts';
import type { SealedMail } from '../mail/post-mail.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { reminder } from './reminder.schema.ts';

export type ReminderRow = typeof reminder.$inferSelect;

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;
const parts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, at) =>
    ids.slice(at * IDS_AT_ONCE, (at + 1) * IDS_AT_ONCE),
  );

/** Those of these members who are registered in a branch, a row a registration. */
export async function registeredIn(db: Database, path: string, memberIds: readonly string[]) {
  const found = [];
  for (const ids of parts(memberIds)) {
    found.push(
      ...(await db
        .select({ member, registration })
        .from(member)
        .innerJoin(registration, eq(registration.memberId, member.id))
        .where(and(inArray(member.id, ids), within(registration.path, path)))
        .all()),
    );
  }
  return found;
}

/** Confirmed registrations of one organization itself, a page in the order of their ids. */
export const confirmedAt = (db: Database, path: string, organizationId: string, afterId: string, limit: number) =>
  db
    .select({ member, registration })
    .from(registration)
    .innerJoin(member, eq(member.id, registration.memberId))
    .where(
      and(
        eq(registration.path, path),
        eq(registration.organizationId, organizationId),
        isNotNull(registration.confirmedAt),
        gt(registration.id, afterId),
      ),
    )
    .orderBy(registration.id)
    .limit(limit)
    .all();

export async function lastReminders(db: Database, memberIds: readonly string[]): Promise<Map<string, ReminderRow>> {
  const found = new Map<string, ReminderRow>();
  for (const ids of parts(memberIds)) {
    for (const row of await db.select().from(reminder).where(inArray(reminder.memberId, ids)).all())
      found.set(row.memberId, row);
  }
  return found;
}

export interface ByHand {
  mail: SealedMail;
  memberId: string;
  associationId: string;
  by: string;
  at: string;
  /** Who was reminded later than this is not reminded now. */
  limit: string;
}

/**
 * Statements of one reminder by hand, for one batch: the mail is posted only where the mark may still be set.
 * The second returns a row when it was.
 */
export function remindOnce(db: Database, given: ByHand) {
  const { memberId, associationId, by, at, limit } = given;
  const late = sql`not exists (select 1 from ${reminder} where member_id = ${memberId} and reminded_at > ${limit})`;
  const post = postMailWhere(db, given.mail, late);
  const mark = db
    .insert(reminder)
    .values({ memberId, associationId, count: 1, remindedAt: at, remindedBy: by })
    .onConflictDoUpdate({
      target: reminder.memberId,
      set: { count: sql`${reminder.count} + 1`, remindedAt: at, remindedBy: by },
      setWhere: lte(reminder.remindedAt, limit),
    })
    .returning({ memberId: reminder.memberId });
  return [post, mark] as const;
}

/** The clock has reminded them; their number by hand stays. */
export const markReminded = (db: Database, memberId: string, associationId: string, at: string) =>
  db
    .insert(reminder)
    .values({ memberId, associationId, count: 0, remindedAt: at, remindedBy: 'clock' })
    .onConflictDoUpdate({ target: reminder.memberId, set: { remindedAt: at, remindedBy: 'clock' } });
