// Keys of leagues' own programs. A secret is looked up by its keyed hash.
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { organization } from '../organizations/organization.schema.ts';
import { below, insertWhere } from '../platform/insert-where.store.ts';
import { API_KEYS_MAX } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import type { Office } from './administrators.store.ts';
import { apiKey } from './api-key.schema.ts';

export type ApiKeyRow = typeof apiKey.$inferSelect;

export async function findApiKey(
  db: Database,
  secretHash: string,
): Promise<{ key: ApiKeyRow; organization: Office['organization'] } | undefined> {
  return db
    .select({ key: apiKey, organization })
    .from(apiKey)
    .innerJoin(organization, eq(organization.id, apiKey.organizationId))
    .where(and(eq(apiKey.secretHash, secretHash), isNull(apiKey.revokedAt)))
    .get();
}

export const apiKeysOf = (db: Database, organizationId: string): Promise<ApiKeyRow[]> =>
  db
    .select()
    .from(apiKey)
    .where(and(eq(apiKey.organizationId, organizationId), isNull(apiKey.revokedAt)))
    .orderBy(apiKey.createdAt)
    .all();

/** @returns false where the organization has as many keys as one may have. */
export async function insertApiKey(db: Database, row: ApiKeyRow): Promise<boolean> {
  const theirs = and(eq(apiKey.organizationId, row.organizationId), isNull(apiKey.revokedAt));
  return (await insertWhere(db, apiKey, row, below(apiKey, theirs, API_KEYS_MAX))).length > 0;
}

/** @returns false when this organization has no such key. */
export async function revokeApiKey(db: Database, organizationId: string, id: string, at: string): Promise<boolean> {
  const revoked = await db
    .update(apiKey)
    .set({ revokedAt: at })
    .where(and(eq(apiKey.organizationId, organizationId), eq(apiKey.id, id), isNull(apiKey.revokedAt)))
    .returning({ id: apiKey.id });
  return revoked.length > 0;
}

/** To the minute: a row written at every request would cost more than the requests. */
export const markUsed = (db: Database, id: string, now: Date) =>
  db
    .update(apiKey)
    .set({ lastUsedAt: now.toISOString() })
    .where(
      and(
        eq(apiKey.id, id),
        or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, new Date(now.getTime() - 60_000).toISOString())),
      ),
    );
