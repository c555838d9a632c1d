// How far the clock is with the weekly digest of each tree.
import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const digestRun = sqliteTable(
  'digest_run',
  {
    /** An association, or a federation for its own office. */
    organizationId: text('organization_id').notNull(),
    /** The Monday on which it goes out (YYYY-MM-DD). */
    week: text().notNull(),
    /** The administrator after whom the next page begins. */
    afterEmail: text('after_email').notNull().default(''),
    doneAt: text('done_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.week] }),
    index('digest_run_waiting').on(t.organizationId).where(sql`done_at is null`),
  ],
);
