// What came with a registration form, and who waits to be confirmed.
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database, Ports } from '../ports.ts';
import type { MemberRow, RegistrationRow } from './members.ts';
import { within } from './organizations.ts';
import { member, registration } from './schema/member.ts';
import { organization } from './schema/organization.ts';
import { registrationForm } from './schema/registration.ts';

export type FormRow = typeof registrationForm.$inferSelect;

/** All of it or nothing. `fresh` is null for a member who is there already. */
export async function insertRegistration(
  db: Database,
  fresh: MemberRow | null,
  row: RegistrationRow,
  form: FormRow,
): Promise<void> {
  const first: BatchItem<'sqlite'>[] = fresh ? [db.insert(member).values(fresh)] : [];
  await db.batch([db.insert(registration).values(row), db.insert(registrationForm).values(form), ...first]);
}

export async function membersByPhone({ db }: Ports, associationId: string, phoneHash: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ memberId: registrationForm.memberId })
    .from(registrationForm)
    .where(and(eq(registrationForm.associationId, associationId), eq(registrationForm.phoneHash, phoneHash)))
    .all();
  return rows.map(({ memberId }) => memberId);
}

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
