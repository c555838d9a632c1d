// Declining a registration and putting it back: each in one batch, so that a confirmation at the same moment wins or loses as a whole.
import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import { postMailWhere, withdrawMail } from '../mail/mails.store.ts';
import type { SealedMail } from '../mail/post-mail.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import type { RegistrationRow } from '../people/members.store.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database } from '../platform/ports.ts';
import { declinedRegistration } from './declined-registration.schema.ts';

export type DeclinedRow = typeof declinedRegistration.$inferSelect;

/** @returns false where it was confirmed or declined in the meantime; then nothing is changed and nothing mailed. */
export async function declineRegistration(db: Database, row: DeclinedRow, mail: SealedMail): Promise<boolean> {
  const waits = and(eq(registration.id, row.id), isNull(registration.confirmedAt));
  // Of several who decline at once only the first one's reason is mailed.
  const isOurs = and(eq(declinedRegistration.id, row.id), eq(declinedRegistration.declinedAt, row.declinedAt));
  const [inserted] = await db.batch([
    insertWhere(db, declinedRegistration, row, sql`exists (select 1 from ${registration} where ${waits})`),
    db.delete(registration).where(waits),
    postMailWhere(db, mail, sql`exists (select 1 from ${declinedRegistration} where ${isOurs})`),
  ]);
  return inserted.length > 0;
}

/** @returns false where the person has registered again for the same, or it was put back already. */
export async function putBack(
  db: Database,
  declined: DeclinedRow,
  row: RegistrationRow,
  mail: { key: string; dueAt: string },
): Promise<boolean> {
  const { memberId, organizationId, season, role } = row;
  const again = and(
    eq(registration.memberId, memberId),
    eq(registration.organizationId, organizationId),
    eq(registration.season, season),
    eq(registration.role, role),
  );
  const [inserted] = await db.batch([
    insertWhere(
      db,
      registration,
      row,
      sql`exists (select 1 from ${declinedRegistration} where ${eq(declinedRegistration.id, declined.id)})
        and not exists (select 1 from ${registration} where ${again})`,
    ),
    db
      .delete(declinedRegistration)
      .where(
        and(
          eq(declinedRegistration.id, declined.id),
          sql`exists (select 1 from ${registration} where ${eq(registration.id, row.id)})`,
        ),
      ),
    withdrawMail(db, mail.key, mail.dueAt),
  ]);
  return inserted.length > 0;
}

/** Those of a branch, the newest first. */
export const declinedIn = (db: Database, path: string, limit: number) =>
  db
    .select({
      declined: declinedRegistration,
      name: { first: member.firstName, last: member.lastName },
      organization: { slug: organization.slug, name: organization.name, path: organization.path },
    })
    .from(organization)
    .innerJoin(declinedRegistration, eq(declinedRegistration.organizationId, organization.id))
    .innerJoin(member, eq(member.id, declinedRegistration.memberId))
    .where(within(organization.path, path))
    .orderBy(desc(declinedRegistration.declinedAt), desc(declinedRegistration.id))
    .limit(limit)
    .all();

export const findDeclined = (db: Database, id: string) =>
  db
    .select({ declined: declinedRegistration, path: organization.path })
    .from(declinedRegistration)
    .innerJoin(organization, eq(organization.id, declinedRegistration.organizationId))
    .where(eq(declinedRegistration.id, id))
    .get();

export const declinedBefore = (db: Database, at: string, limit: number): Promise<DeclinedRow[]> =>
  db.select().from(declinedRegistration).where(lt(declinedRegistration.declinedAt, at)).limit(limit).all();

export const declinedOf = (db: Database, memberId: string): Promise<DeclinedRow[]> =>
  db.select().from(declinedRegistration).where(eq(declinedRegistration.memberId, memberId)).all();

export const dropDeclined = (db: Database, id: string) =>
  db.delete(declinedRegistration).where(eq(declinedRegistration.id, id));
