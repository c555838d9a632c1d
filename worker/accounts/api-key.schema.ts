// What programs need: their keys, and the answers to writes that may be asked for again.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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

/** One row a write that carried an Idempotency-Key, for a day. */
export const idempotentAnswer = sqliteTable(
  'idempotent_answer',
  {
    /** Keyed hash of who asked and their key. */
    id: text().primaryKey(),
    /** Method, path and body, hashed: the same key for something else is refused. */
    requestHash: text('request_hash').notNull(),
    createdAt: text('created_at').notNull(),
    /** Null while it is worked on. */
    status: integer(),
    contentType: text('content_type'),
    bodySealed: text('body_sealed'),
  },
  (t) => [index('idempotent_answer_age').on(t.createdAt)],
);
