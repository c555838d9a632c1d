// Who administers which branch. Everything an administrator may see follows from these rows.
import { and, eq, inArray } from 'drizzle-orm';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import { administrator, organization } from '../organizations/organization.schema.ts';
import { idsOf, type OrganizationRow } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';

/** An office: one organization and what this person may do there and below. */
export interface Office {
  organization: OrganizationRow;
  roles: AdministratorRole[];
}

export async function officesOf(db: Database, email: string): Promise<Office[]> {
  const rows = await db
    .select({ organization, role: administrator.role })
    .from(administrator)
    .innerJoin(organization, eq(organization.id, administrator.organizationId))
    .where(eq(administrator.email, email))
    .all();
  const offices = new Map<string, Office>();
  for (const { organization: row, role } of rows) {
    const office = offices.get(row.id) ?? { organization: row, roles: [] };
    office.roles.push(role);
    offices.set(row.id, office);
  }
  return [...offices.values()];
}

export async function isAdministrator(db: Database, email: string): Promise<boolean> {
  const row = await db
    .select({ email: administrator.email })
    .from(administrator)
    .where(eq(administrator.email, email))
    .get();
  return row !== undefined;
}

/** The addresses of everybody who reviews at that organization: owners and reviewers of an association or federation there or above. */
export async function reviewersAbove(db: Database, path: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ email: administrator.email })
    .from(administrator)
    .innerJoin(organization, eq(organization.id, administrator.organizationId))
    .where(
      and(
        inArray(administrator.organizationId, idsOf(path)),
        inArray(administrator.role, ['owner', 'reviewer']),
        inArray(organization.kind, ['association', 'federation']),
      ),
    )
    .orderBy(administrator.email)
    .all();
  return rows.map(({ email }) => email);
}

/** The addresses of the assignors of a branch: whoever assigns at this organization or above it. */
export async function assignorsAbove(db: Database, path: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ email: administrator.email })
    .from(administrator)
    .where(and(inArray(administrator.organizationId, idsOf(path)), eq(administrator.role, 'assignor')))
    .all();
  return rows.map(({ email }) => email);
}

/** Everybody who holds an office at this organization or above it. */
export async function administratorsAbove(db: Database, path: string): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ email: administrator.email })
    .from(administrator)
    .where(inArray(administrator.organizationId, idsOf(path)))
    .all();
  return new Set(rows.map(({ email }) => email));
}

/** Who holds one of these roles at this very organization. */
export async function holdersOf(
  db: Database,
  organizationId: string,
  roles: readonly AdministratorRole[],
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ email: administrator.email })
    .from(administrator)
    .where(and(eq(administrator.organizationId, organizationId), inArray(administrator.role, [...roles])))
    .all();
  return rows.map(({ email }) => email);
}
