// What was last counted of an organization for strangers. Whoever finds it old counts anew, one at a time; everybody else is given this.
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ExactCounts } from './rules/public-count.ts';

export const publicCount = sqliteTable('public_count', {
  organizationId: text('organization_id').primaryKey(),
  /** Whoever takes the row counts, and nobody else before this instant. */
  dueAt: text('due_at').notNull(),
  /** Null while it is counted for the first time. */
  counts: text({ mode: 'json' }).$type<ExactCounts>(),
});
