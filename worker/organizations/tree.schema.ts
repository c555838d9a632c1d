// What became of an organization's place in the tree: the addresses it had, and who changed what.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Slugs an organization had before. They go on leading to it, so nobody else may take one. */
export const formerSlug = sqliteTable(
  'former_slug',
  { slug: text().primaryKey(), organizationId: text('organization_id').notNull(), since: text().notNull() },
  (t) => [index('former_slug_organization').on(t.organizationId)],
);

export type TreeChange = 'added' | 'renamed' | 'address-changed' | 'moved' | 'archived' | 'restored';

export const organizationChange = sqliteTable(
  'organization_change',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    what: text().$type<TreeChange>().notNull(),
    /** A name, a slug, or the name of the organization above, as `what` says; null where there is none. */
    before: text(),
    after: text(),
    changedBy: text('changed_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [index('organization_change_organization').on(t.organizationId, t.changedAt)],
);
