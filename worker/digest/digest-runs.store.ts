// The weekly digest of each tree: which week is open, how far its administrators have been written to, and who they are.
import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import { administrator, organization } from '../organizations/organization.schema.ts';
import { type OrganizationRow, within } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { digestRun } from './digest.schema.ts';

export type DigestRun = typeof digestRun.$inferSelect;

export const insertDigestRun = (db: Database, organizationId: string, week: string) =>
  db.insert(digestRun).values({ organizationId, week }).onConflictDoNothing();

export const openDigestRuns = (db: Database, limit: number): Promise<DigestRun[]> =>
  db.select().from(digestRun).where(isNull(digestRun.doneAt)).limit(limit).all();

const same = ({ organizationId, week }: DigestRun) =>
  and(eq(digestRun.organizationId, organizationId), eq(digestRun.week, week));

export const advanceDigestRun = (db: Database, run: DigestRun, afterEmail: string) =>
  db.update(digestRun).set({ afterEmail }).where(same(run));

export const closeDigestRun = (db: Database, run: DigestRun, doneAt: string) =>
  db.update(digestRun).set({ doneAt }).where(same(run));

/** Addresses with one of these roles in a tree since before an instant, in their order; of a federation its own office alone. */
export async function administratorsIn(
  db: Database,
  root: Pick<OrganizationRow, 'id' | 'kind' | 'path'>,
  roles: readonly AdministratorRole[],
  page: { afterEmail: string; since: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ email: administrator.email })
    .from(administrator)
    .innerJoin(organization, eq(organization.id, administrator.organizationId))
    .where(
      and(
        root.kind === 'federation' ? eq(organization.id, root.id) : within(organization.path, root.path),
        inArray(administrator.role, [...roles]),
        lt(administrator.createdAt, page.since),
        gt(administrator.email, page.afterEmail),
      ),
    )
    .orderBy(administrator.email)
    .limit(page.limit)
    .all();
  return rows.map(({ email }) => email);
}
