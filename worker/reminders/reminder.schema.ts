// Who was reminded when, who wants no more of it, and how far the clock is with each deadline.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The last reminder of each member, by hand or by the clock. */
export const reminder = sqliteTable('reminder', {
  memberId: text('member_id').primaryKey(),
  associationId: text('association_id').notNull(),
  /** How many they got by hand: the next one's number, and so its mail's key. */
  count: integer().notNull(),
  remindedAt: text('reminded_at').notNull(),
  /** An administrator's address, or `clock`. */
  remindedBy: text('reminded_by').notNull(),
});

/** One deadline of one organization, so many days before it. The row is made once and worked off page by page. */
export const deadlineRun = sqliteTable(
  'deadline_run',
  {
    organizationId: text('organization_id').notNull(),
    associationId: text('association_id').notNull(),
    /** The deadline itself (YYYY-MM-DD). */
    on: text('deadline_on').notNull(),
    days: integer().notNull(),
    /** The registration after which the next page begins. */
    afterId: text('after_id').notNull().default(''),
    doneAt: text('done_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.on, t.days] }),
    index('deadline_run_waiting').on(t.organizationId).where(sql`done_at is null`),
  ],
);
