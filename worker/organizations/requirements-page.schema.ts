// What an organization asks of its coaches, in its own words. One row an organization that has written it.
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';

export const requirementsPage = sqliteTable('requirements_page', {
  organizationId: text('organization_id').primaryKey(),
  page: text({ mode: 'json' }).$type<RequirementsPage>().notNull(),
  changedBy: text('changed_by').notNull(),
  changedAt: text('changed_at').notNull(),
});
