// What organizations decided, as it lies in their rows; every change is written down with who and when, in the same batch.
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { isRule, type SettingKey, type SettingValues } from '../../contract/settings/settings.ts';
import { below, insertWhere } from '../platform/insert-where.store.ts';
import { ORIGINS_MAX } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import { organization, registeredOrigin, settingChange } from './organization.schema.ts';
import type { OrganizationRow } from './organizations.store.ts';
import type { Level } from './rules/inherit.ts';

export type SettingChangeRow = typeof settingChange.$inferSelect;

export function levelOf(row: OrganizationRow): Level {
  const { slug, name, kind } = row;
  const own: Partial<SettingValues> = { ...row.policy };
  if (row.requirements.length > 0) own.requirements = row.requirements;
  if (row.contactEmail) own.contact = { name: row.contactName ?? row.name, email: row.contactEmail };
  if (row.language) own.language = row.language;
  if (row.landingUrl) own.landingUrl = row.landingUrl;
  if (row.deadlineReminders !== null) own.deadlineReminders = row.deadlineReminders;
  return { slug, name, kind, own };
}

export type ChangedRow = Omit<Partial<OrganizationRow>, 'policy'> & { policy: SQL };

/**
 * What is set in the row; undefined as a value gives a setting back. Each rule is set by itself: what somebody else sets at the same
 * moment stays.
 */
export function changedRow(changes: Partial<SettingValues>): ChangedRow {
  let policy = sql`${organization.policy}`;
  const changed: Partial<OrganizationRow> = {};
  // Requirements have a column of their own, in the order in which they are shown: that of whoever chose them.
  if ('requirements' in changes) {
    changed.requirements = [...new Set(changes.requirements ?? [])];
  }
  for (const key of (Object.keys(changes) as SettingKey[]).filter((each) => isRule(each) && each !== 'requirements')) {
    const at = `$.${key}`;
    policy =
      changes[key] === undefined
        ? sql`json_remove(${policy}, ${at})`
        : sql`json_set(${policy}, ${at}, json(${JSON.stringify(changes[key])}))`;
  }
  if ('contact' in changes) {
    changed.contactName = changes.contact?.name ?? null;
    changed.contactEmail = changes.contact?.email ?? null;
  }
  if ('language' in changes) changed.language = changes.language ?? null;
  if ('landingUrl' in changes) changed.landingUrl = changes.landingUrl ?? null;
  if ('deadlineReminders' in changes) changed.deadlineReminders = changes.deadlineReminders ?? null;
  return { ...changed, policy };
}

export async function writeSettings(
  db: Database,
  organizationId: string,
  changed: ChangedRow,
  audit: readonly SettingChangeRow[],
): Promise<void> {
  const written: BatchItem<'sqlite'>[] = audit.map((each) => db.insert(settingChange).values(each));
  await db.batch([db.update(organization).set(changed).where(eq(organization.id, organizationId)), ...written]);
}

/** For each setting its newest change at this organization. */
export async function lastChanges(
  db: Database,
  organizationId: string,
): Promise<Map<SettingChangeRow['setting'], SettingChangeRow>> {
  const rows = await db
    .select()
    .from(settingChange)
    .where(eq(settingChange.organizationId, organizationId))
    .orderBy(asc(settingChange.changedAt))
    .all();
  return new Map(rows.map((row) => [row.setting, row]));
}

export const organizationsBelow = (db: Database, organizationId: string) =>
  db
    .select({ slug: organization.slug, name: organization.name, kind: organization.kind })
    .from(organization)
    .where(and(eq(organization.parentId, organizationId), isNull(organization.archivedAt)))
    .orderBy(asc(organization.name))
    .all();

export const originsOf = (db: Database, organizationIds: readonly string[]) =>
  db
    .select({ origin: registeredOrigin.origin, organizationId: registeredOrigin.organizationId })
    .from(registeredOrigin)
    .where(inArray(registeredOrigin.organizationId, [...organizationIds]))
    .orderBy(asc(registeredOrigin.origin), desc(registeredOrigin.organizationId))
    .all();

/** @returns false where there are as many as an organization may have; one that is there already is there. */
export async function addOriginRow(db: Database, organizationId: string, origin: string): Promise<boolean> {
  const theirs = eq(registeredOrigin.organizationId, organizationId);
  const room = below(registeredOrigin, theirs, ORIGINS_MAX);
  const added = await insertWhere(db, registeredOrigin, { origin, organizationId }, room).onConflictDoNothing();
  const there = and(theirs, eq(registeredOrigin.origin, origin));
  return added.length > 0 || (await db.select().from(registeredOrigin).where(there).get()) !== undefined;
}

/** @returns whether there was one to remove. */
export async function removeOriginRow(db: Database, organizationId: string, origin: string): Promise<boolean> {
  const gone = await db
    .delete(registeredOrigin)
    .where(and(eq(registeredOrigin.organizationId, organizationId), eq(registeredOrigin.origin, origin)))
    .returning({ origin: registeredOrigin.origin })
    .all();
  return gone.length > 0;
}
