// The people page: one row a registration in a branch of the tree, in the order of names, with every standing.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/requirement.ts';
import type { State } from '../../contract/status.ts';
import { DISCREET_WHYS } from '../domain/background-check.ts';
import type { Database } from '../ports.ts';
import { within } from './organizations.ts';
import { standing } from './schema/ledger.ts';
import { member, registration, registrationBranch } from './schema/member.ts';
import { organization } from './schema/organization.ts';

export interface PersonRecord {
  registration: typeof registration.$inferSelect;
  member: typeof member.$inferSelect;
  organization: { slug: string; name: string };
  standings: (typeof standing.$inferSelect)[];
}

/** Where the next page begins: the last row's order. */
export interface PeopleCursor {
  sortName: string;
  id: string;
  /** How many people there were when the first page was read. */
  total?: number;
}

/** @param organizationId the organization at the top of the branch */
export async function readPeople(
  db: Database,
  organizationId: string,
  after: PeopleCursor | null,
  limit: number,
): Promise<PersonRecord[]> {
  const place = registrationBranch;
  // A row value: one range of the key, however many share a name.
  const beyond = after
    ? sql`(${place.sortName}, ${place.registrationId}) > (${after.sortName}, ${after.id})`
    : undefined;
  const rows = await db
    .select({ registration, member, organization: { slug: organization.slug, name: organization.name } })
    .from(place)
    .innerJoin(registration, eq(registration.id, place.registrationId))
    .innerJoin(member, eq(member.id, registration.memberId))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(and(eq(place.organizationId, organizationId), beyond))
    .orderBy(place.sortName, place.registrationId)
    .limit(limit)
    .all();
  const standings = await standingsOf(db, [...new Set(rows.map((row) => row.member.id))]);
  return rows.map((row) => ({ ...row, standings: standings.get(row.member.id) ?? [] }));
}

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;

export async function standingsOf(
  db: Database,
  memberIds: string[],
): Promise<Map<string, (typeof standing.$inferSelect)[]>> {
  const found = new Map<string, (typeof standing.$inferSelect)[]>();
  const parts = Array.from({ length: Math.ceil(memberIds.length / IDS_AT_ONCE) }, (_, part) =>
    db
      .select()
      .from(standing)
      .where(inArray(standing.memberId, memberIds.slice(part * IDS_AT_ONCE, (part + 1) * IDS_AT_ONCE))),
  );
  const [first, ...rest] = parts;
  if (!first) return found;
  for (const row of (await db.batch([first, ...rest])).flat()) {
    found.set(row.memberId, [...(found.get(row.memberId) ?? []), row]);
  }
  return found;
}

export async function countPeople(db: Database, path: string): Promise<number> {
  const row = await db
    .select({ people: sql<number>`count(distinct ${registration.memberId})` })
    .from(registration)
    .where(within(registration.path, path))
    .get();
  return row?.people ?? 0;
}

/** People per requirement and state as everybody may know it; an approval whose last day has passed counts as requires-action. */
export async function countStates(
  db: Database,
  path: string,
  today: string,
): Promise<{ requirement: Requirement; state: State; people: number }[]> {
  const ranOut = sql`${standing.state} = 'approved' and ${standing.validUntil} < ${today}`;
  const kept = sql`json_extract(${standing.why}, '$.key') in (${sql.join(
    DISCREET_WHYS.map((key) => sql`${key}`),
    sql`, `,
  )})`;
  const seen = sql<State>`case when ${ranOut} then 'requires-action' when ${kept} then 'submitted' else ${standing.state} end`;
  return db
    .select({
      requirement: standing.requirement,
      state: seen,
      people: sql<number>`count(distinct ${standing.memberId})`,
    })
    .from(registration)
    .innerJoin(standing, eq(standing.memberId, registration.memberId))
    .where(within(registration.path, path))
    .groupBy(standing.requirement, seen)
    .all();
}
