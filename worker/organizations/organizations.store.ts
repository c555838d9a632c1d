// The tree as stored. An organization's path holds the ids above it, so "this one and all below" is one range.
import { and, eq, gte, inArray, lt } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Language } from '../../contract/people/member.ts';
import type { Database } from '../platform/ports.ts';
import { organization, registeredOrigin } from './organization.schema.ts';
import { type AssociationPolicy, policyWith } from './rules/policy.ts';
import { formerSlug } from './tree.schema.ts';

export type OrganizationRow = typeof organization.$inferSelect;

/** An organization with the association that rules it (itself, when it is one). */
export interface PlacedOrganization {
  row: OrganizationRow;
  association: OrganizationRow;
  policy: AssociationPolicy;
  requirements: Requirement[];
  /** In which mails go out to people who have chosen none: the nearest one set here or above, else English. */
  language: Language;
  /** This organization and those above it, nearest first. */
  line: OrganizationRow[];
  contact: { name: string; email: string } | null;
  /** Itself, or one above it. */
  archived: boolean;
}

export async function findOrganization(db: Database, slug: string): Promise<PlacedOrganization | null> {
  const row =
    (await db.select().from(organization).where(eq(organization.slug, slug)).get()) ?? (await formerly(db, slug));
  return row ? place(db, row) : null;
}

/** One that takes people and shows itself: not archived. */
export async function findOpenOrganization(db: Database, slug: string): Promise<PlacedOrganization | null> {
  const found = await findOrganization(db, slug);
  return found?.archived ? null : found;
}

/** The organization that had this slug before it got its present one. */
async function formerly(db: Database, slug: string): Promise<OrganizationRow | undefined> {
  const found = await db
    .select({ organization })
    .from(formerSlug)
    .innerJoin(organization, eq(organization.id, formerSlug.organizationId))
    .where(eq(formerSlug.slug, slug))
    .get();
  return found?.organization;
}

export async function getOrganization(db: Database, id: string): Promise<PlacedOrganization | null> {
  const row = await db.select().from(organization).where(eq(organization.id, id)).get();
  return row ? place(db, row) : null;
}

async function place(db: Database, row: OrganizationRow): Promise<PlacedOrganization> {
  const line = await db
    .select()
    .from(organization)
    .where(inArray(organization.id, idsOf(row.path)))
    .all();
  return placeAmong(row, line);
}

/** @param rows this organization and those above it; others among them are passed over. */
export function placeAmong(row: OrganizationRow, rows: readonly OrganizationRow[]): PlacedOrganization {
  const ids = idsOf(row.path);
  const fromHere = rows.filter(({ id }) => ids.includes(id)).sort((a, b) => b.path.length - a.path.length);
  // A federation has no association above it; it is then its own.
  const association = fromHere.find((each) => each.kind === 'association') ?? row;
  const requirements = fromHere.find((each) => each.requirements.length > 0)?.requirements ?? ['abuse-prevention'];
  const contacted = fromHere.find((each) => each.contactEmail);
  const contact = contacted?.contactEmail
    ? { name: contacted.contactName ?? contacted.name, email: contacted.contactEmail }
    : null;
  const language = fromHere.find((each) => each.language !== null)?.language ?? 'en';
  const federation = fromHere.find((each) => each.kind === 'federation' && each.id !== association.id);
  const policy = policyWith(association, federation);
  const archived = fromHere.some(({ archivedAt }) => archivedAt !== null);
  return { row, association, policy, requirements, language, line: fromHere, contact, archived };
}

export const idsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** Everything at or below a path: a range, so that SQLite can use the index where LIKE could not. */
export const within = (column: Parameters<typeof gte>[0], path: string) =>
  and(gte(column, path), lt(column, `${path}~`));

export async function originIsRegistered(db: Database, origin: string): Promise<boolean> {
  const row = await db.select().from(registeredOrigin).where(eq(registeredOrigin.origin, origin)).limit(1).get();
  return row !== undefined;
}

/** Registered by the organization itself or by one above it. @param path the organization's. */
export async function isRegisteredFor(db: Database, path: string, origin: string): Promise<boolean> {
  const ids = path.split('/').filter(Boolean);
  const row = await db
    .select({ origin: registeredOrigin.origin })
    .from(registeredOrigin)
    .where(and(eq(registeredOrigin.origin, origin), inArray(registeredOrigin.organizationId, ids)))
    .get();
  return row !== undefined;
}

/**
 * The landing on the league's own site, or null for our hosted page. A mail's link opens a record of the whole association, so it goes only
 * to a site which the association, or the federation above it, has registered; of those, to the nearest one set here or above.
 */
export async function landingOf(db: Database, { line, association }: PlacedOrganization): Promise<string | null> {
  for (const { landingUrl } of line)
    if (landingUrl && (await mayLandAt(db, association, landingUrl))) return landingUrl;
  return null;
}

export const mayLandAt = async (db: Database, association: OrganizationRow, url: string): Promise<boolean> =>
  URL.canParse(url) && isRegisteredFor(db, association.path, new URL(url).origin);

export const associations = (db: Database): Promise<OrganizationRow[]> =>
  db.select().from(organization).where(eq(organization.kind, 'association')).all();

/** Names by id, of an organization and everything below it. */
export async function namesBelow(db: Database, path: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: organization.id, name: organization.name })
    .from(organization)
    .where(within(organization.path, path))
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
export const allOrganizations = (db: Database): Promise<OrganizationRow[]> => db.select().from(organization).all();

/** Every association, and every federation for its own office. */
export const treeRoots = (db: Database): Promise<{ id: string }[]> =>
  db
    .select({ id: organization.id })
    .from(organization)
    .where(inArray(organization.kind, ['association', 'federation']))
    .all();
