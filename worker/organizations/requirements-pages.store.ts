// The requirements pages as stored: the nearest one in a line of organizations counts. Each change is written down in the same batch.
import { eq, inArray } from 'drizzle-orm';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';
import type { Database } from '../platform/ports.ts';
import { settingChange } from './organization.schema.ts';
import type { OrganizationRow } from './organizations.store.ts';
import { requirementsPage } from './requirements-page.schema.ts';

/** @param line the organization and those above it, nearest first */
export async function nearestPage(
  db: Database,
  line: readonly OrganizationRow[],
): Promise<{ page: RequirementsPage; at: OrganizationRow } | null> {
  const ids = line.map(({ id }) => id);
  const rows = await db.select().from(requirementsPage).where(inArray(requirementsPage.organizationId, ids)).all();
  for (const at of line) {
    const row = rows.find(({ organizationId }) => organizationId === at.id);
    if (row) return { page: row.page, at };
  }
  return null;
}

/** Every page by its organization's id. */
export async function allPages(db: Database): Promise<Map<string, RequirementsPage>> {
  const rows = await db.select().from(requirementsPage).all();
  return new Map(rows.map(({ organizationId, page }) => [organizationId, page]));
}

export interface PageChange {
  organizationId: string;
  page: RequirementsPage | null;
  changedBy: string;
  changedAt: string;
}

/** Null as the page gives it back to whoever is above. */
export async function writePage(db: Database, { page, ...change }: PageChange): Promise<void> {
  const audit = db.insert(settingChange).values({
    id: crypto.randomUUID(),
    setting: 'requirementsPage',
    act: page === null ? 'given-back' : 'set',
    ...change,
  });
  const { organizationId, ...set } = change;
  await db.batch([
    page === null
      ? db.delete(requirementsPage).where(eq(requirementsPage.organizationId, organizationId))
      : db
          .insert(requirementsPage)
          .values({ page, ...change })
          .onConflictDoUpdate({ target: requirementsPage.organizationId, set: { page, ...set } }),
    audit,
  ]);
}
