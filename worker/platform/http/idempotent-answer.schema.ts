// The answers to writes that may be asked for again.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
