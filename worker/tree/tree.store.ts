// Reads a tree of organizations, and changes it: each change and the line in its history are one batch.
import { and, asc, desc, eq, exists, inArray, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { accountRequest } from '../accounts/account-request.schema.ts';
import { memberMerge, pairDismissal } from '../duplicates/merge.schema.ts';
import { assignment, assignmentFeed } from '../games/assignment.schema.ts';
import { administrator, organization } from '../organizations/organization.schema.ts';
import { type OrganizationRow, within } from '../organizations/organizations.store.ts';
import { formerSlug, organizationChange, type TreeChange } from '../organizations/tree.schema.ts';
import { registration } from '../people/member.schema.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { webhookEndpoint } from '../webhooks-out/webhook.schema.ts';

const HISTORY_ROWS = 50;

export const organizationsWithin = (db: Database, path: string): Promise<OrganizationRow[]> =>
  db.select().from(organization).where(within(organization.path, path)).orderBy(asc(organization.name)).all();

export async function countsWithin(db: Database, path: string) {
  const here = db.select({ id: organization.id }).from(organization).where(within(organization.path, path));
  const [people, administrators, former, history] = await db.batch([
    db
      .select({
        organizationId: registration.organizationId,
        many: sql<number>`count(distinct ${registration.memberId})`,
      })
      .from(registration)
      .where(within(registration.path, path))
      .groupBy(registration.organizationId),
    db
      .select({
        organizationId: administrator.organizationId,
        many: sql<number>`count(distinct ${administrator.email})`,
      })
      .from(administrator)
      .where(inArray(administrator.organizationId, here))
      .groupBy(administrator.organizationId),
    db
      .select({ organizationId: formerSlug.organizationId, slug: formerSlug.slug })
      .from(formerSlug)
      .where(inArray(formerSlug.organizationId, here))
      .orderBy(asc(formerSlug.since)),
    db
      .select({ change: organizationChange, name: organization.name })
      .from(organizationChange)
      .innerJoin(organization, eq(organization.id, organizationChange.organizationId))
      .where(inArray(organizationChange.organizationId, here))
      .orderBy(desc(organizationChange.changedAt), desc(organizationChange.id))
      .limit(HISTORY_ROWS),
  ]);
  const byId = (rows: { organizationId: string; many: number }[]) =>
    new Map(rows.map(({ organizationId, many }) => [organizationId, many]));
  return { people: byId(people), administrators: byId(administrators), former, history };
}

interface Change {
  organizationId: string;
  what: TreeChange;
  before: string | null;
  after: string | null;
  changedBy: string;
}

const recorded = ({ db, now }: Ports, change: Change, condition: SQL) =>
  insertWhere(db, organizationChange, { ...change, id: crypto.randomUUID(), changedAt: now.toISOString() }, condition);

/** Its path follows from where its parent stands at that moment. */
export type NewOrganization = Pick<OrganizationRow, 'id' | 'slug' | 'name' | 'kind'> & { parentId: string };

/** @returns the ids of those that are there now; a slug that somebody took in the meantime is not. */
export async function addOrganizations(
  ports: Ports,
  rows: readonly NewOrganization[],
  changedBy: string,
): Promise<Set<string>> {
  const { db } = ports;
  const added = new Set<string>();
  for (let at = 0; at < rows.length; at += ADDED_IN_BATCH) {
    const some = rows.slice(at, at + ADDED_IN_BATCH);
    const statements = some.flatMap((row) => {
      const isOurs = exists(db.select({ id: organization.id }).from(organization).where(eq(organization.id, row.id)));
      const parent = sql`(select ${organization.path} from ${organization} where ${organization.id} = ${row.parentId})`;
      const path = sql<string>`${parent} || ${`${row.id}/`}`;
      return [
        insertWhere(db, organization, { ...row, path }, sql`${parent} is not null`).onConflictDoNothing(),
        recorded(ports, { organizationId: row.id, what: 'added', before: null, after: row.name, changedBy }, isOurs),
      ];
    });
    const [first, ...rest] = statements;
    if (!first) break;
    const answers = await db.batch([first, ...rest]);
    for (const [index, { id }] of some.entries()) if (answers[index * 2]?.length) added.add(id);
  }
  return added;
}

const ADDED_IN_BATCH = 40;

/** @returns false where it was changed since `row` was read, or the slug is somebody else's. @throws where the slug was taken just now. */
export async function renameOrganization(
  ports: Ports,
  row: OrganizationRow,
  { name, slug }: { name: string; slug: string },
  changedBy: string,
): Promise<boolean> {
  const { db, now } = ports;
  const since = now.toISOString();
  const changed = exists(
    db
      .select({ id: organization.id })
      .from(organization)
      .where(and(eq(organization.id, row.id), eq(organization.name, name), eq(organization.slug, slug))),
  );
  const others = db
    .select({ slug: formerSlug.slug })
    .from(formerSlug)
    .where(and(eq(formerSlug.slug, slug), ne(formerSlug.organizationId, row.id)));
  const change = { organizationId: row.id, changedBy };
  const [renamed] = await db.batch([
    db
      .update(organization)
      .set({ name, slug })
      .where(
        and(
          eq(organization.id, row.id),
          eq(organization.name, row.name),
          eq(organization.slug, row.slug),
          notExists(others),
        ),
      )
      .returning({ id: organization.id }),
    ...(slug === row.slug
      ? []
      : [
          insertWhere(db, formerSlug, { slug: row.slug, organizationId: row.id, since }, changed).onConflictDoNothing(),
          db.delete(formerSlug).where(and(eq(formerSlug.slug, slug), eq(formerSlug.organizationId, row.id), changed)),
          recorded(ports, { ...change, what: 'address-changed', before: row.slug, after: slug }, changed),
        ]),
    ...(name === row.name
      ? []
      : [recorded(ports, { ...change, what: 'renamed', before: row.name, after: name }, changed)]),
  ]);
  return renamed.length > 0;
}

/** Tables that carry a copy of an organization's path: found by an index of it, or by one of the organization. */
const BY_PATH = [registration, accountRequest, memberMerge, pairDismissal];
const BY_ORGANIZATION = [assignment, assignmentFeed, webhookEndpoint];

/** Moves it with everything below it. @returns false where it, or what it goes under, was moved or put away in the meantime. */
export async function moveBelow(
  ports: Ports,
  row: OrganizationRow,
  { from, to }: { from: OrganizationRow; to: OrganizationRow },
  changedBy: string,
): Promise<boolean> {
  const { db } = ports;
  const path = `${to.path}${row.id}/`;
  const moved = exists(
    db
      .select({ id: organization.id })
      .from(organization)
      .where(and(eq(organization.id, row.id), eq(organization.path, path))),
  );
  const target = alias(organization, 'target');
  const stillThere = exists(
    db
      .select({ id: target.id })
      .from(target)
      .where(and(eq(target.id, to.id), eq(target.path, to.path), isNull(target.archivedAt))),
  );
  // Looked for after the organizations themselves have moved.
  const below = db.select({ id: organization.id }).from(organization).where(within(organization.path, path));
  const rest = row.path.length + 1;
  const [done] = await db.batch([
    db
      .update(organization)
      .set({ parentId: to.id, path })
      .where(and(eq(organization.id, row.id), eq(organization.path, row.path), stillThere))
      .returning({ id: organization.id }),
    db
      .update(organization)
      .set({ path: sql`${path} || substr(${organization.path}, ${rest})` })
      .where(and(within(organization.path, row.path), moved)),
    ...BY_PATH.map((table) =>
      db
        .update(table)
        .set({ path: sql`${path} || substr(${table.path}, ${rest})` })
        .where(and(within(table.path, row.path), moved)),
    ),
    ...BY_ORGANIZATION.map((table) =>
      db
        .update(table)
        .set({ path: sql`${path} || substr(${table.path}, ${rest})` })
        .where(and(inArray(table.organizationId, below), within(table.path, row.path), moved)),
    ),
    recorded(ports, { organizationId: row.id, what: 'moved', before: from.name, after: to.name, changedBy }, moved),
  ]);
  return done.length > 0;
}

/** Nothing is done where it is so already. */
export async function setArchived(
  ports: Ports,
  row: OrganizationRow,
  archived: boolean,
  changedBy: string,
): Promise<void> {
  const { db, now } = ports;
  if ((row.archivedAt !== null) === archived) return;
  const archivedAt = archived ? now.toISOString() : null;
  const isSo = exists(
    db
      .select({ id: organization.id })
      .from(organization)
      .where(
        and(
          eq(organization.id, row.id),
          archivedAt === null ? sql`${organization.archivedAt} is null` : eq(organization.archivedAt, archivedAt),
        ),
      ),
  );
  const what = archived ? 'archived' : 'restored';
  await db.batch([
    db
      .update(organization)
      .set({ archivedAt })
      .where(
        and(
          eq(organization.id, row.id),
          archived ? sql`${organization.archivedAt} is null` : sql`${organization.archivedAt} is not null`,
        ),
      ),
    recorded(ports, { organizationId: row.id, what, before: null, after: null, changedBy }, isSo),
  ]);
}
