// Every version that a requirement's definition ever had: what somebody signed, and by which rule they were approved, can be read later.
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { KeptDefinition } from '../../contract/requirements/definition.ts';

export const definitionVersion = sqliteTable(
  'definition_version',
  {
    organizationId: text('organization_id').notNull(),
    requirement: text().notNull(),
    version: integer().notNull(),
    definition: text({ mode: 'json' }).$type<KeptDefinition>().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.requirement, t.version] })],
);
