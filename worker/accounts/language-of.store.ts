// In which language somebody with an office reads: as a member of that association chose, else as their organization does.
import { and, eq, inArray } from 'drizzle-orm';
import type { Language } from '../../contract/people/member.ts';
import { getOrganization, idsOf } from '../organizations/organizations.store.ts';
import { membersWithEmail } from '../people/households.store.ts';
import { member } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { officesOf } from './administrators.store.ts';

export async function languageOf(db: Database, email: string): Promise<Language> {
  const offices = await officesOf(db, email);
  const [office] = offices;
  if (!office) return (await membersWithEmail(db, email))[0]?.language ?? 'en';
  const associations = [...new Set(offices.flatMap(({ organization }) => idsOf(organization.path)))];
  const own = await db
    .select({ language: member.language })
    .from(member)
    .where(and(inArray(member.associationId, associations.slice(0, IDS_AT_ONCE)), eq(member.email, email)))
    .get();
  return own?.language ?? (await getOrganization(db, office.organization.id))?.language ?? 'en';
}

/** D1 binds at most 100 values a statement. */
const IDS_AT_ONCE = 90;
