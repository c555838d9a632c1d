// To whom the mails of one run go and where they lead: records and pages of many organizations, in a question or two each.
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { organization, registeredOrigin } from '../organizations/organization.schema.ts';
import { idsOf, type OrganizationRow, placeAmong } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';

export interface Landing {
  slug: string;
  /** On the league's own site (landingOf in organizations.ts says which may be); null for our hosted page. */
  landing: string | null;
}

const among = (ids: Iterable<string>) => sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`;

/** The record that is kept of a person, and its address. */
export interface KeptRecord {
  id: string;
  email: string;
}

/** By record, the one that is kept of this person: another one once two were merged. */
export async function keptRecords(db: Database, memberIds: readonly string[]): Promise<Map<string, KeptRecord>> {
  if (memberIds.length === 0) return new Map();
  const kept = alias(member, 'kept');
  const rows = await db
    .select({ of: member.id, id: kept.id, email: kept.email })
    .from(member)
    .innerJoin(kept, sql`${kept.id} = coalesce(${member.mergedInto}, ${member.id})`)
    .where(sql`${member.id} in ${among(memberIds)}`)
    .all();
  return new Map(rows.map(({ of, ...record }) => [of, record]));
}

/** By registration, where it stands; only those that are this record's. */
export async function landingsOfRegistrations(
  db: Database,
  wanted: readonly { memberId: string; registrationId: string }[],
): Promise<Map<string, Landing>> {
  if (wanted.length === 0) return new Map();
  const registrations = await db
    .select({
      id: registration.id,
      memberId: registration.memberId,
      organizationId: registration.organizationId,
      // The organization's own: that of a registration which a merge has hidden is empty.
      path: organization.path,
    })
    .from(registration)
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(sql`${registration.id} in ${among(wanted.map(({ registrationId }) => registrationId))}`)
    .all();
  const stand = registrations.filter(({ id, memberId }) =>
    wanted.some((each) => each.registrationId === id && each.memberId === memberId),
  );
  const landings = await landingsAmong(db, new Set(stand.flatMap(({ path }) => idsOf(path))));
  return new Map(
    stand.flatMap(({ id, organizationId }) => {
      const landing = landings.get(organizationId);
      return landing ? [[id, landing] as const] : [];
    }),
  );
}

/** @param ids the organizations and all above them. */
async function landingsAmong(db: Database, ids: ReadonlySet<string>): Promise<Map<string, Landing>> {
  const [rows, origins] = await db.batch([
    db
      .select()
      .from(organization)
      .where(sql`${organization.id} in ${among(ids)}`),
    db
      .select({ organizationId: registeredOrigin.organizationId, origin: registeredOrigin.origin })
      .from(registeredOrigin)
      .where(sql`${registeredOrigin.organizationId} in ${among(ids)}`),
  ]);
  const isRegistered = (association: OrganizationRow, url: string): boolean =>
    origins.some(
      ({ organizationId, origin }) =>
        origin === new URL(url).origin && idsOf(association.path).includes(organizationId),
    );
  return new Map(
    rows.map((row) => {
      const { line, association } = placeAmong(row, rows);
      const urls = line.flatMap(({ landingUrl }) => (landingUrl ? [landingUrl] : []));
      return [row.id, { slug: row.slug, landing: urls.find((url) => isRegistered(association, url)) ?? null }];
    }),
  );
}
