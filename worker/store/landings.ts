// Where the mails of one run lead: pages of many organizations, in two questions.
import { sql } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { idsOf, type OrganizationRow, placeAmong } from './organizations.ts';
import { member, registration } from './schema/member.ts';
import { organization, registeredOrigin } from './schema/organization.ts';

export interface Landing {
  slug: string;
  /** On the league's own site (landingOf in organizations.ts says which may be); null for our hosted page. */
  landing: string | null;
}

const among = (ids: Iterable<string>) => sql`(select value from json_each(${JSON.stringify([...new Set(ids)])}))`;

/** By registration, where it stands; only those that are still the person's, whose record may have been merged into another meanwhile. */
export async function landingsOfRegistrations(
  db: Database,
  wanted: readonly { memberId: string; registrationId: string }[],
): Promise<Map<string, Landing>> {
  if (wanted.length === 0) return new Map();
  const [registrations, members] = await db.batch([
    db
      .select({
        id: registration.id,
        memberId: registration.memberId,
        organizationId: registration.organizationId,
        path: registration.path,
      })
      .from(registration)
      .where(sql`${registration.id} in ${among(wanted.map(({ registrationId }) => registrationId))}`),
    db
      .select({ id: member.id, mergedInto: member.mergedInto })
      .from(member)
      .where(sql`${member.id} in ${among(wanted.map(({ memberId }) => memberId))}`),
  ]);
  const kept = new Map(members.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
  const stand = registrations.filter(({ id, memberId }) =>
    wanted.some((each) => each.registrationId === id && kept.get(each.memberId) === memberId),
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
