// The officials of a branch with their licences, page by page in the order of an index: nothing is scanned twice.
import { and, asc, eq, sql } from 'drizzle-orm';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { certification, ussfOfficial } from '../ussf/ussf.schema.ts';
import { REPORT_PAGE_ROWS } from './limits.ts';

export interface ReportCursor {
  path: string;
  sortName: string;
  id: string;
}

export async function readReportPage(db: Database, path: string, after: ReportCursor | null) {
  const beyond = after
    ? sql`(${registration.path}, ${registration.sortName}, ${registration.id}) > (${after.path}, ${after.sortName}, ${after.id})`
    : undefined;
  const people = await db
    .select({ registration, member, official: ussfOfficial, organization: organization.name })
    .from(registration)
    .innerJoin(member, eq(member.id, registration.memberId))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .leftJoin(ussfOfficial, eq(ussfOfficial.memberId, registration.memberId))
    .where(and(within(registration.path, path), eq(registration.role, 'official'), beyond))
    .orderBy(asc(registration.path), asc(registration.sortName), asc(registration.id))
    .limit(REPORT_PAGE_ROWS)
    .all();
  const ids = JSON.stringify([...new Set(people.map((each) => each.member.id))]);
  const held = await db
    .select()
    .from(certification)
    .where(sql`${certification.memberId} in (select value from json_each(${ids}))`)
    .all();
  const last = people.length === REPORT_PAGE_ROWS ? people.at(-1)?.registration : undefined;
  return { people, held: Map.groupBy(held, ({ memberId }) => memberId), last: last ?? null };
}
