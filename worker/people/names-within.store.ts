// The names of some members, as far as they are registered in a branch.
import { and, eq, sql } from 'drizzle-orm';
import { within } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';

/** First and last name by member id; nobody who is registered only elsewhere. */
export async function namesWithin(
  db: Database,
  path: string,
  memberIds: readonly string[],
): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map();
  const rows = await db
    .selectDistinct({ id: member.id, firstName: member.firstName, lastName: member.lastName })
    .from(member)
    .innerJoin(registration, eq(registration.memberId, member.id))
    .where(
      and(
        // D1 binds at most 100 values a statement.
        sql`${member.id} in (select value from json_each(${JSON.stringify([...new Set(memberIds)])}))`,
        within(registration.path, path),
      ),
    )
    .all();
  return new Map(rows.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
}
