// What those who look on through an open socket may see now: a session that ended and an office that was taken end there too.
import { and, eq, gt, sql } from 'drizzle-orm';
import { administrator, organization } from '../organizations/organization.schema.ts';
import type { Database } from '../platform/ports.ts';
import type { OfficeHeld } from './rules/may.ts';
import { session, user } from './sign-in.schema.ts';

/** The offices held by each of these sessions; one that is over, or that nobody with an office has, is not among them. */
export async function officesOfSessions(
  db: Database,
  sessionIds: readonly string[],
  at: Date,
): Promise<Map<string, OfficeHeld[]>> {
  const rows = await db
    .select({
      id: session.id,
      organization: { path: organization.path, kind: organization.kind },
      role: administrator.role,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .innerJoin(administrator, eq(administrator.email, user.email))
    .innerJoin(organization, eq(organization.id, administrator.organizationId))
    .where(
      and(
        sql`${session.id} in (select value from json_each(${JSON.stringify(sessionIds)}))`,
        gt(session.expiresAt, at),
      ),
    )
    .all();
  const offices = new Map<string, OfficeHeld[]>();
  for (const { id, organization: held, role } of rows) {
    offices.set(id, [...(offices.get(id) ?? []), { organization: held, roles: [role] }]);
  }
  return offices;
}
