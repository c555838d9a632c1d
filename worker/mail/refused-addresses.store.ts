// Addresses that take no mail: noted when a server refuses one for good, forgotten when a mail gets through.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { organization } from '../organizations/organization.schema.ts';
import { idsOf } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { mail, refusedAddress } from './mail.schema.ts';

export const noteRefused = (db: Database, row: typeof refusedAddress.$inferInsert) =>
  db.insert(refusedAddress).values(row).onConflictDoUpdate(lastOf(row));

/** Refused again: the last time counts, and whose address it was then. */
const lastOf = (row: typeof refusedAddress.$inferInsert) => ({
  target: refusedAddress.recipient,
  set: { refusedAt: row.refusedAt, memberId: row.memberId ?? null },
});

/**
 * Of a mail that left and came back: only while its row is there and says nothing of it yet, so that a second report changes nothing and
 * nothing of an erased person returns. Of a mail in no member's name nothing is kept but the words in its row.
 */
export const noteBounced = (db: Database, mailKey: string, row: typeof refusedAddress.$inferInsert) =>
  db
    .insert(refusedAddress)
    // Every column, in its order.
    .select(
      sql`select ${row.recipient}, ${row.associationId}, ${row.memberId ?? null}, ${row.refusedAt} from ${mail}
        where ${mail.key} = ${mailKey} and ${mail.memberId} is not null and ${mail.lastError} is null`,
    )
    .onConflictDoUpdate(lastOf(row));

export const forgetRefused = (db: Database, recipient: string) =>
  db.delete(refusedAddress).where(eq(refusedAddress.recipient, recipient));

/** Members of a branch to whom a mail was refused, newest first, each once; perhaps under an address they no longer have. */
export const refusedIn = (db: Database, path: string, limit: number) =>
  db
    .select({ refused: refusedAddress, member, organization: { slug: organization.slug, name: organization.name } })
    .from(refusedAddress)
    .innerJoin(member, eq(member.id, refusedAddress.memberId))
    // The plus keeps SQLite from reading the whole branch first: refused addresses are few.
    .innerJoin(
      registration,
      and(
        eq(registration.memberId, member.id),
        sql`+${registration.path} >= ${path} and +${registration.path} < ${`${path}~`}`,
      ),
    )
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(sql`${refusedAddress.associationId} in ${treesAround(path)}`)
    .groupBy(refusedAddress.recipient)
    .orderBy(desc(refusedAddress.refusedAt))
    .limit(limit)
    .all();

/** The association a branch stands in; below a federation, all of its own. */
const treesAround = (path: string) =>
  sql`(select value from json_each(${JSON.stringify(idsOf(path))})
    union select id from organization where parent_id = ${idsOf(path).at(-1) ?? ''})`;

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;

export async function refusedAmong(db: Database, recipients: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < recipients.length; at += IDS_AT_ONCE) {
    const some = recipients.slice(at, at + IDS_AT_ONCE);
    const rows = await db
      .select({ recipient: refusedAddress.recipient })
      .from(refusedAddress)
      .where(inArray(refusedAddress.recipient, some))
      .all();
    for (const { recipient } of rows) found.add(recipient);
  }
  return found;
}
