// What came with a registration form, and who waits to be confirmed.
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';
import type { MemberRow, RegistrationRow } from './members.store.ts';
import { registrationForm } from './registration.schema.ts';

export type FormRow = typeof registrationForm.$inferSelect;

/**
 * All of it or nothing. `fresh` is null for a member who is there already. Two who register the same person at the same moment make one: the
 * member goes in only where nobody of their address, birth date and gender has come since it was looked who may be them, and the registration
 * only once for a role, a place and a season. Names are left to whoever looks again: how one is spelled is not a statement's to say.
 * @param seen ids of everybody who was looked at.
 * @returns false where somebody was there first.
 */
export async function insertRegistration(
  db: Database,
  fresh: MemberRow | null,
  row: RegistrationRow,
  form: FormRow,
  seen: readonly string[] = [],
): Promise<boolean> {
  const first: BatchItem<'sqlite'>[] = fresh ? [insertWhere(db, member, fresh, nobodyCame(fresh, seen))] : [];
  const [added, ...rest] = [
    ...first,
    insertWhere(db, registration, row, and(isThere(row.memberId), isNoSuch(row)) ?? sql`0`),
    insertWhere(
      db,
      registrationForm,
      form,
      sql`exists (select 1 from ${registration} where ${eq(registration.id, row.id)})`,
    ),
  ];
  if (!added) return false;
  const results = (await db.batch([added, ...rest])) as unknown[][];
  return (results.at(-1)?.length ?? 0) > 0;
}

const isThere = (memberId: string) => sql`exists (select 1 from ${member} where ${eq(member.id, memberId)})`;

const nobodyCame = ({ associationId, email, birthDateHash, gender }: MemberRow, seen: readonly string[]) =>
  sql`not exists (select 1 from ${member} where ${and(
    eq(member.associationId, associationId),
    eq(member.email, email),
    eq(member.birthDateHash, birthDateHash),
    eq(member.gender, gender),
    isNull(member.mergedInto),
    sql`${member.id} not in (select value from json_each(${JSON.stringify(seen)}))`,
  )})`;

const isNoSuch = ({ memberId, organizationId, season, role }: RegistrationRow) =>
  sql`not exists (select 1 from ${registration} where ${and(
    eq(registration.memberId, memberId),
    eq(registration.organizationId, organizationId),
    eq(registration.season, season),
    eq(registration.role, role),
  )})`;

export async function membersByPhone({ db }: Ports, associationId: string, phoneHash: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ memberId: registrationForm.memberId })
    .from(registrationForm)
    .where(and(eq(registrationForm.associationId, associationId), eq(registrationForm.phoneHash, phoneHash)))
    .all();
  return rows.map(({ memberId }) => memberId);
}

export const findRegistration = (db: Database, id: string): Promise<RegistrationRow | undefined> =>
  db.select().from(registration).where(eq(registration.id, id)).get();

export const waitingIn = (db: Database, path: string, limit: number) =>
  db
    .select({
      registration,
      member,
      organization: { slug: organization.slug, name: organization.name },
      form: registrationForm,
    })
    .from(registration)
    .innerJoin(member, eq(member.id, registration.memberId))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .leftJoin(registrationForm, eq(registrationForm.registrationId, registration.id))
    .where(and(within(registration.path, path), isNull(registration.confirmedAt)))
    .orderBy(asc(registration.sortName), asc(registration.id))
    .limit(limit)
    .all();
