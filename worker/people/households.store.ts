// Who shares an address: the members of a household, in one branch or anywhere. Whoever was merged into another record is found by the
// address they had before, too, as the record that is kept; that old address itself is never given out.
import { and, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { within } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';
import type { MemberRow, RegistrationRow } from './members.store.ts';

export interface Registered {
  member: MemberRow;
  registration: RegistrationRow;
}

/** The record an address stands in, merged away or not; `member` beside it is the one that is kept. */
const named = alias(member, 'named');

/** Each member once, with the registration to speak of. */
async function registeredWhere(db: Database, email: string, where: SQL | undefined): Promise<Registered[]> {
  const rows = await db
    .select({ member, registration })
    .from(named)
    .innerJoin(member, eq(member.id, sql`coalesce(${named.mergedInto}, ${named.id})`))
    .innerJoin(registration, eq(registration.memberId, member.id))
    .where(and(eq(named.email, email), where))
    .all();
  return [...new Map(rows.map((row) => [row.member.id, row])).values()];
}

/** The household of an address in one branch. */
export const membersByEmail = (db: Database, path: string, email: string): Promise<Registered[]> =>
  registeredWhere(db, email, within(registration.path, path));

/** The records, in any association, that are kept of those who had this address until they were merged. */
export const keptOfAddress = (db: Database, email: string): Promise<Registered[]> =>
  registeredWhere(db, email, and(isNotNull(named.mergedInto), ne(registration.path, '')));

/** Every record under one address, in any association; those merged into another are not their own any more. */
export const membersWithEmail = (db: Database, email: string): Promise<MemberRow[]> =>
  db
    .select()
    .from(member)
    .where(and(eq(member.email, email), isNull(member.mergedInto)))
    .all();

export const isMember = async (db: Database, email: string): Promise<boolean> =>
  (await membersWithEmail(db, email)).length > 0;
