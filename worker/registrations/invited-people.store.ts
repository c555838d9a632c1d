// Who is invited and has not registered. An invitation is answered by a registration under its address in the same organization and season:
// for the same role and name, or any where it is the only invitation to that address there. A declined registration answers it too.
import { and, asc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm';
import { postMailWhere } from '../mail/mails.store.ts';
import type { SealedMail } from '../mail/post-mail.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database } from '../platform/ports.ts';
import { declinedRegistration } from './declined-registration.schema.ts';
import { invitedPerson } from './invited-person.schema.ts';

export type InvitedRow = typeof invitedPerson.$inferSelect;

const alone = sql`not exists (select 1 from ${invitedPerson} other where other.association_id = ${invitedPerson.associationId}
  and other.email = ${invitedPerson.email} and other.organization_id = ${invitedPerson.organizationId}
  and other.season = ${invitedPerson.season} and other.id <> ${invitedPerson.id})`;

const theirs = sql`${member.associationId} = ${invitedPerson.associationId} and ${member.email} = ${invitedPerson.email}`;

const registered = sql`exists (select 1 from ${member} join ${registration} on ${registration.memberId} = ${member.id}
  where ${theirs} and ${registration.organizationId} = ${invitedPerson.organizationId}
  and ${registration.season} = ${invitedPerson.season}
  and ((${registration.role} = ${invitedPerson.role} and ${registration.sortName} = ${invitedPerson.sortName}) or ${alone}))`;

const declined = sql`exists (select 1 from ${member} join ${declinedRegistration} on ${declinedRegistration.memberId} = ${member.id}
  where ${theirs} and ${declinedRegistration.organizationId} = ${invitedPerson.organizationId}
  and ${declinedRegistration.season} = ${invitedPerson.season}
  and (${declinedRegistration.role} = ${invitedPerson.role} or ${alone}))`;

const unanswered = sql`not ${registered} and not ${declined}`;

const columns = {
  invited: invitedPerson,
  organization: { slug: organization.slug, name: organization.name, id: organization.id },
};

const inBranch = (path: string, also: SQL | undefined) => and(within(organization.path, path), also, unanswered);

/** Those of a branch, by name. */
export const invitedIn = (db: Database, path: string, season: string, limit: number) =>
  db
    .select(columns)
    .from(organization)
    .innerJoin(invitedPerson, and(eq(invitedPerson.organizationId, organization.id), eq(invitedPerson.season, season)))
    .where(inBranch(path, undefined))
    .orderBy(asc(invitedPerson.sortName), asc(invitedPerson.id))
    .limit(limit)
    .all();

export async function countInvited(db: Database, path: string, season: string): Promise<number> {
  const row = await db
    .select({ many: sql<number>`count(*)` })
    .from(organization)
    .innerJoin(invitedPerson, and(eq(invitedPerson.organizationId, organization.id), eq(invitedPerson.season, season)))
    .where(inBranch(path, undefined))
    .get();
  return row?.many ?? 0;
}

/** Of these, who stands in the branch and has not registered. At most 90. */
export const invitedAmong = (db: Database, path: string, ids: readonly string[]) =>
  db
    .select(columns)
    .from(invitedPerson)
    .innerJoin(organization, eq(organization.id, invitedPerson.organizationId))
    .where(inBranch(path, inArray(invitedPerson.id, [...ids])))
    .all();

/** The row and its mail, once: whoever is invited already is neither changed nor mailed. */
export const inviteOnce = (db: Database, row: InvitedRow, mail: SealedMail) =>
  [
    insertWhere(
      db,
      invitedPerson,
      row,
      sql`not exists (select 1 from ${invitedPerson} where ${eq(invitedPerson.id, row.id)})`,
    ),
    postMailWhere(db, mail, isAsOf(row)),
  ] as const;

/** One more mail, where nobody has written one since we looked. @returns whether it was written. */
export async function mailAgain(db: Database, row: InvitedRow, at: string, mail: SealedMail): Promise<boolean> {
  const [changed] = await db.batch([
    db
      .update(invitedPerson)
      .set({ mailedAt: at, mails: row.mails + 1 })
      .where(and(eq(invitedPerson.id, row.id), eq(invitedPerson.mailedAt, row.mailedAt)))
      .returning({ id: invitedPerson.id }),
    postMailWhere(db, mail, isAsOf({ id: row.id, mailedAt: at })),
  ]);
  return changed.length > 0;
}

const isAsOf = ({ id, mailedAt }: Pick<InvitedRow, 'id' | 'mailedAt'>) =>
  sql`exists (select 1 from ${invitedPerson} where ${eq(invitedPerson.id, id)} and ${eq(invitedPerson.mailedAt, mailedAt)})`;

export const dropInvited = (db: Database, id: string) => db.delete(invitedPerson).where(eq(invitedPerson.id, id));

export const dropInvitedBefore = (db: Database, at: string) =>
  db.delete(invitedPerson).where(lt(invitedPerson.invitedAt, at));
