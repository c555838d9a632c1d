// The people page: one row a registration in a branch of the tree, in the order of names, with every standing.
import { and, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { State } from '../../contract/standings/status.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { definitionOf } from '../organizations/rules/definitions.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import { member, registration, registrationBranch } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { DISCREET_WHYS } from '../requirements/rules/background-check.ts';
import { isForAdults, rolesWith, satisfiedBy } from '../requirements/rules/who-is-asked.ts';
import { standing } from './ledger.schema.ts';

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

/** Everybody on the books of a branch, confirmed or not. */
export const countPeople = (db: Database, path: string): Promise<number> =>
  countWhere(db, within(registration.path, path));

/** Confirmed people of a branch: those of whom something is expected. */
export const countConfirmed = (db: Database, path: string): Promise<number> =>
  countConfirmedWhere(db, within(registration.path, path));

export const countConfirmedWhere = (db: Database, among: SQL | undefined): Promise<number> =>
  countWhere(db, and(among, isNotNull(registration.confirmedAt)));

async function countWhere(db: Database, where: SQL | undefined): Promise<number> {
  const row = await db
    .select({ people: sql<number>`count(distinct ${registration.memberId})` })
    .from(registration)
    .where(where)
    .get();
  return row?.people ?? 0;
}

/** What is counted, by which definitions, on which day. */
export interface Counted {
  requirements: readonly Requirement[];
  policy: AssociationPolicy;
  today: string;
}

export type Counts = Partial<Record<Requirement, Partial<Record<State, number>>>>;

/**
 * For each requirement how many of the people it is asked of are in each state, as everybody may know it: the same as viewPerson() shows,
 * counted where the rows are. Asked are confirmed people in a role that needs it, minors not of what holds for adults.
 */
export const countStates = (db: Database, path: string, asked: Counted): Promise<Counts> =>
  countStatesWhere(db, within(registration.path, path), asked);

/** @param among registrations, all or none of a person's. */
export async function countStatesWhere(db: Database, among: SQL | undefined, asked: Counted): Promise<Counts> {
  const { requirements } = asked;
  const [first, ...rest] = requirements.map((requirement) => statesOf(db, among, requirement, asked));
  if (!first) return {};
  const found = await db.batch([first, ...rest]);
  return Object.fromEntries(
    requirements.map((requirement, at) => [
      requirement,
      { draft: 0, ...Object.fromEntries((found[at] ?? []).map(({ state, people }) => [state, people])) },
    ]),
  );
}

const list = (values: readonly string[]) =>
  sql`(${sql.join(
    values.map((each) => sql`${each}`),
    sql`, `,
  )})`;

/** Their own answer says that it is not asked of them, and still holds. */
const saidSeldom = (requirement: Requirement, today: string) =>
  sql`exists (select 1 from standing said where said.member_id = ${registration.memberId} and said.requirement = ${requirement}
    and said.state = 'approved' and json_extract(said.why, '$.answer') = 'seldom' and (said.valid_until is null or said.valid_until >= ${today}))`;

function statesOf(db: Database, among: SQL | undefined, requirement: Requirement, { policy, today }: Counted) {
  const others = satisfiedBy(policy, requirement);
  const signed = definitionOf(policy, requirement)?.signedAnewSince;
  // A signature under a version that no longer counts is none (view-standing.ts, isSignedBefore).
  const counts =
    signed === undefined
      ? sql`true`
      : sql`(${standing.requirement} <> ${requirement} or coalesce(json_extract(${standing.why}, '$.signed'), ${signed}) >= ${signed})`;
  const valid = sql`(${standing.state} = 'approved' and ${counts} and (${standing.validUntil} is null or ${standing.validUntil} >= ${today}))`;
  const decidedBy = definitionOf(policy, requirement)?.who.unlessSeldom;
  const discreet = sql`json_extract(${standing.why}, '$.key') in ${list(DISCREET_WHYS)}`;
  const own = sql`case when ${standing.requirement} <> ${requirement} then null
    when ${discreet} then 'submitted'
    when ${standing.state} = 'approved' then 'requires-action' else ${standing.state} end`;
  const asked = db
    .select({
      state: sql<State>`case when max(${valid}) then 'approved' else coalesce(max(${own}), 'draft') end`.as('seen'),
    })
    .from(registration)
    .leftJoin(standing, and(eq(standing.memberId, registration.memberId), inArray(standing.requirement, others)))
    .where(
      and(
        among,
        isNotNull(registration.confirmedAt),
        inArray(registration.role, rolesWith(policy, requirement)),
        isForAdults(policy, requirement)
          ? sql`not exists (select 1 from ${member} where id = ${registration.memberId} and minor_seen_on > '1970-01-01')`
          : undefined,
        decidedBy === undefined ? undefined : sql`not ${saidSeldom(decidedBy, today)}`,
      ),
    )
    .groupBy(registration.memberId)
    .as('asked');
  return db
    .select({ state: sql<State>`${asked.state}`, people: sql<number>`count(*)` })
    .from(asked)
    .groupBy(sql`${asked.state}`);
}
