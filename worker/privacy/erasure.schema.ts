// Who erased somebody, when and where: that much stays, and nothing about the person. While the last traces are cleared away, what they are
// recognised by lies here sealed; then that goes too.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const erasure = sqliteTable(
  'erasure',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    /** Under whose slug it was asked for. */
    organizationId: text('organization_id').notNull(),
    erasedBy: text('erased_by').notNull(),
    erasedAt: text('erased_at').notNull(),
    /** Keyed hash of the member's id, so that asking twice is answered alike; null once all is done. */
    memberHash: text('member_hash'),
    /** Sealed JSON of Traces; null once all is done. */
    tracesSealed: text('traces_sealed'),
    /** Which of the sealed tables is looked through, and the row after which the next go begins; empty at its start. */
    stage: integer().notNull().default(0),
    afterRow: text('after_row').notNull().default(''),
    /** When it goes on; null once all is done. */
    dueAt: text('due_at'),
    doneAt: text('done_at'),
  },
  (t) => [
    index('erasure_due').on(t.dueAt).where(sql`due_at is not null`),
    index('erasure_association').on(t.associationId, t.erasedAt),
  ],
);

/** Files whose record is gone and whose bytes are still to be: written with the erasure, taken off when R2 has deleted them. */
export const erasedFile = sqliteTable('erased_file', { storageKey: text('storage_key').primaryKey() });
