// What programs need: their keys, and the answers to writes that may be asked for again.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ApiScope } from '../../contract/api-keys/api-key.ts';

export const apiKey = sqliteTable(
  'api_key',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    name: text().notNull(),
    /** Keyed hash of the secret; the secret itself is nowhere. */
    secretHash: text('secret_hash').notNull().unique(),
    hint: text().notNull(),
    scopes: text({ mode: 'json' }).$type<ApiScope[]>().notNull(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    lastUsedAt: text('last_used_at'),
    revokedAt: text('revoked_at'),
  },
  (t) => [index('api_key_organization').on(t.organizationId)],
);
