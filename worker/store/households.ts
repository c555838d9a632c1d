// Who shares an address: the members of a household, in one branch or anywhere.
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import type { MemberRow, RegistrationRow } from './members.ts';
import { within } from './organizations.ts';
import { member, registration } from './schema/member.ts';

/** The household of an address in one branch: each member once, with the registration to speak of. */
export async function membersByEmail(
  db: Database,
  path: string,
  email: string,
): Promise<{ member: MemberRow; registration: RegistrationRow }[]> {
  const rows = await db
    .select({ member, registration })
    .from(member)
    .innerJoin(registration, eq(registration.memberId, member.id))
    .where(and(eq(member.email, email), within(registration.path, path)))
    .all();
  return [...new Map(rows.map((row) => [row.member.id, row])).values()];
}

/** Every record under one address, in any association; those merged into another are not their own any more. */
export const membersWithEmail = (db: Database, email: string): Promise<MemberRow[]> =>
  db
    .select()
    .from(member)
    .where(and(eq(member.email, email), isNull(member.mergedInto)))
    .all();

export const isMember = async (db: Database, email: string): Promise<boolean> =>
  (await membersWithEmail(db, email)).length > 0;
