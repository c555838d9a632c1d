// Members and their registrations. Birth dates leave here opened, and only here.
import { and, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Identity, Role } from '../../contract/people/member.ts';
import { organization } from '../organizations/organization.schema.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { member, registration } from './member.schema.ts';
import { foldName } from './rules/fold-name.ts';
import { daysToAdult } from './rules/minor.ts';

export type MemberRow = typeof member.$inferSelect;
export type RegistrationRow = typeof registration.$inferSelect;

export interface KnownMember {
  row: MemberRow;
  identity: Identity;
  registrations: RegistrationRow[];
}

/** Whoever was merged into another record is that record: an old id, link or message still finds the person. */
export async function getMember(ports: Ports, memberId: string): Promise<KnownMember | null> {
  const [rows, registrations] = await ports.db.batch([
    ports.db.select().from(member).where(eq(member.id, memberId)),
    ports.db.select().from(registration).where(eq(registration.memberId, memberId)),
  ]);
  const row = rows[0];
  if (row && row.mergedInto !== null) return getMember(ports, row.mergedInto);
  return row ? { row, identity: await identityOf(ports, row), registrations } : null;
}

/** The record under this very id, merged away or not; its registrations are the kept one's meanwhile. */
export async function getRecord(ports: Ports, memberId: string): Promise<KnownMember | null> {
  const row = await ports.db.select().from(member).where(eq(member.id, memberId)).get();
  return row ? { row, identity: await identityOf(ports, row), registrations: [] } : null;
}

/** Records merged into this one. */
export async function absorbedBy(db: Database, memberId: string): Promise<string[]> {
  const rows = await db.select({ id: member.id }).from(member).where(eq(member.mergedInto, memberId)).all();
  return rows.map(({ id }) => id);
}

export async function identitiesAmong(ports: Ports, memberIds: readonly string[]): Promise<Identity[]> {
  const rows = await ports.db
    .select()
    .from(member)
    .where(among(member.id, JSON.stringify(memberIds)))
    .all();
  return Promise.all(rows.map((row) => identityOf(ports, row)));
}

/** Each of these members' identity, by id. */
export async function membersAmong(ports: Ports, memberIds: readonly string[]): Promise<Map<string, Identity>> {
  const rows = await ports.db
    .select()
    .from(member)
    .where(among(member.id, JSON.stringify(memberIds)))
    .all();
  const identities = await Promise.all(rows.map((row) => identityOf(ports, row)));
  return new Map(rows.flatMap(({ id }, at) => (identities[at] ? [[id, identities[at]] as const] : [])));
}

/** Those of these members of whom a registration is confirmed. */
export async function confirmedAmong(db: Database, memberIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ memberId: registration.memberId })
    .from(registration)
    .where(and(among(registration.memberId, JSON.stringify(memberIds)), isNotNull(registration.confirmedAt)))
    .all();
  return new Set(rows.map(({ memberId }) => memberId));
}

/** Every identity this person is known by: the record's own, and those of records merged into it. */
export async function identitiesOf(ports: Ports, { row, identity }: KnownMember): Promise<Identity[]> {
  return [identity, ...(await identitiesAmong(ports, await absorbedBy(ports.db, row.id)))];
}

export async function identityOf(ports: Ports, row: MemberRow): Promise<Identity> {
  const { firstName, lastName, gender, email } = row;
  return { firstName, lastName, gender, email, birthDate: await ports.keys.open(row.birthDateSealed) };
}

/** For each of these that was merged away, the record that is kept. */
export async function keptRows(db: Database, rows: readonly MemberRow[]): Promise<Map<string, MemberRow>> {
  const merged = rows.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [{ id, mergedInto }]));
  if (merged.length === 0) return new Map();
  const ids = JSON.stringify(merged.map(({ mergedInto }) => mergedInto));
  const found = await db.select().from(member).where(among(member.id, ids)).all();
  const byId = new Map(found.map((row) => [row.id, row]));
  return new Map(merged.flatMap(({ id, mergedInto }) => [[id, byId.get(mergedInto)] as const]).filter(isKept));
}

const isKept = (each: readonly [string, MemberRow | undefined]): each is [string, MemberRow] => each[1] !== undefined;

/** `column in (...)` with one bound value however many there are. @param ids a JSON array. */
export const among = (column: typeof member.id | typeof registration.memberId, ids: string) =>
  sql`${column} in (select value from json_each(${ids}))`;

export interface NewMember {
  id: string;
  associationId: string;
  identity: Identity;
  language: MemberRow['language'];
}

export async function memberRow(ports: Ports, fresh: NewMember): Promise<MemberRow> {
  const { id, associationId, identity, language } = fresh;
  return {
    id,
    associationId,
    language,
    firstName: identity.firstName,
    lastName: identity.lastName,
    gender: identity.gender,
    email: identity.email.trim().toLowerCase(),
    lastNameKey: foldName(identity.lastName),
    birthDateSealed: await ports.keys.seal(identity.birthDate),
    birthDateHash: await ports.keys.hash(identity.birthDate),
    createdAt: ports.now.toISOString(),
    mergedInto: null,
    minorSeenOn: minorSeenOn(ports, identity),
  };
}

function minorSeenOn({ now }: Pick<Ports, 'now'>, { birthDate }: Pick<Identity, 'birthDate'>): string | null {
  const today = dayAt(now, 'UTC');
  return daysToAdult(birthDate, today) > 0 ? today : null;
}

/** Looks again at those who were minors when they were last looked at before today. @returns true when there may be more. */
export async function ageMinors(ports: Ports): Promise<boolean> {
  const rows = await ports.db
    .select()
    .from(member)
    .where(lt(member.minorSeenOn, dayAt(ports.now, 'UTC')))
    .limit(MINORS_AT_ONCE)
    .all();
  const identities = await Promise.all(rows.map((row) => identityOf(ports, row)));
  const updates = rows.map(({ id }, at) => {
    const seen = identities[at] ? minorSeenOn(ports, identities[at]) : null;
    return ports.db.update(member).set({ minorSeenOn: seen }).where(eq(member.id, id));
  });
  const [first, ...rest] = updates;
  if (first) await ports.db.batch([first, ...rest]);
  return rows.length === MINORS_AT_ONCE;
}

/** The order of the people page: last name, then first name, folded. */
export const sortNameOf = (identity: Pick<Identity, 'firstName' | 'lastName'>): string =>
  `${foldName(identity.lastName)} ${foldName(identity.firstName)}`;

export async function insertMembers(db: Database, rows: MemberRow[], registrations: RegistrationRow[]): Promise<void> {
  // D1 binds at most 100 values a statement.
  const statements = [
    ...rows.map((row) => db.insert(member).values(row)),
    ...registrations.map((row) => db.insert(registration).values(row)),
  ];
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
}

export const markConfirmed = (db: Database, registrationId: string, at: string) =>
  db
    .update(registration)
    .set({ confirmedAt: at })
    .where(and(eq(registration.id, registrationId), isNull(registration.confirmedAt)));

/** Was it this confirmation? A registration that was declined meanwhile is not there. */
export const isConfirmedSince = (registrationId: string, at: string) =>
  sql`exists (select 1 from ${registration} where ${and(eq(registration.id, registrationId), eq(registration.confirmedAt, at))})`;

/** Statements that give a member another identity, here and in the order of the people page. Sealed before they run. */
export async function updateIdentity(ports: Ports, memberId: string, identity: Identity) {
  const { firstName, lastName, gender, birthDate } = identity;
  const changed = {
    firstName,
    lastName,
    gender,
    email: identity.email.trim().toLowerCase(),
    lastNameKey: foldName(lastName),
    birthDateSealed: await ports.keys.seal(birthDate),
    birthDateHash: await ports.keys.hash(birthDate),
    minorSeenOn: minorSeenOn(ports, identity),
  };
  return (db: Database) => [
    db.update(member).set(changed).where(eq(member.id, memberId)),
    db
      .update(registration)
      .set({ sortName: sortNameOf(identity) })
      .where(eq(registration.memberId, memberId)),
  ];
}

/** The branches each is registered in. At most 90 members: D1 binds at most 100 values a statement. */
export async function pathsOfMany(db: Database, memberIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .select({ memberId: registration.memberId, path: registration.path })
    .from(registration)
    .where(inArray(registration.memberId, memberIds))
    .all();
  const paths = new Map<string, string[]>();
  for (const { memberId, path } of rows) paths.set(memberId, [...(paths.get(memberId) ?? []), path]);
  return paths;
}

/** Every role of each, in any of our organizations. */
export async function rolesOfMany(db: Database, memberIds: readonly string[]): Promise<Map<string, Role[]>> {
  const rows = await db
    .select({ memberId: registration.memberId, role: registration.role })
    .from(registration)
    .where(sql`${registration.memberId} in (select value from json_each(${JSON.stringify([...new Set(memberIds)])}))`)
    .all();
  const roles = new Map<string, Role[]>();
  for (const { memberId, role } of rows) roles.set(memberId, [...(roles.get(memberId) ?? []), role]);
  return roles;
}

/** One organization's name for each: where they are registered. */
export async function organizationsOfMany(db: Database, memberIds: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let at = 0; at < memberIds.length; at += IDS_AT_ONCE) {
    const rows = await db
      .select({ memberId: registration.memberId, name: organization.name })
      .from(registration)
      .innerJoin(organization, eq(organization.id, registration.organizationId))
      .where(inArray(registration.memberId, memberIds.slice(at, at + IDS_AT_ONCE)))
      .all();
    for (const { memberId, name } of rows) names.set(memberId, name);
  }
  return names;
}

/** Minors looked at in one round of the clock. */
const MINORS_AT_ONCE = 200;

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;

const official = { id: member.id, email: member.email, firstName: member.firstName, lastName: member.lastName };

/** Officials of one association under these addresses; a household may be several. At most 90 addresses. */
export const officialsByEmail = (db: Database, associationId: string, emails: string[]) =>
  officialsWhere(db, and(eq(member.associationId, associationId), inArray(member.email, emails)));

/** Officials of one association with these folded last names. At most 90 names. */
export const officialsByLastName = (db: Database, associationId: string, lastNameKeys: string[]) =>
  officialsWhere(db, and(eq(member.associationId, associationId), inArray(member.lastNameKey, lastNameKeys)));

const officialsWhere = (db: Database, where: ReturnType<typeof and>) =>
  db
    .selectDistinct(official)
    .from(member)
    .innerJoin(registration, and(eq(registration.memberId, member.id), eq(registration.role, 'official')))
    .where(where)
    .all();
