// Sources that are asked now and then, and how far each has been read.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const poll = sqliteTable(
  'poll',
  {
    associationId: text('association_id').notNull(),
    source: text().$type<'legacy-report'>().notNull(),
    url: text().notNull(),
    tokenSealed: text('token_sealed').notNull(),
    everyHours: integer('every_hours').notNull(),
    /** How far it has been read, in the adapter's own words; null before the first time. */
    cursor: text({ mode: 'json' }).$type<unknown>(),
    /** When it is asked next; null while it is switched off. Moved on before asking: two runs at once ask once. */
    dueAt: text('due_at'),
    /** Failures since it last worked: each doubles the wait. */
    failures: integer().notNull().default(0),
    lastAskedAt: text('last_asked_at'),
    problem: text(),
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.associationId, t.source] }),
    index('poll_due').on(t.dueAt).where(sql`due_at is not null`),
  ],
);
