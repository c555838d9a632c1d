// How an association's sources are read: settings of the webhooks that have no fixed shape.
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FieldMapping } from '../platform/table/map-fields.ts';

export const sourceSetting = sqliteTable(
  'source_setting',
  {
    associationId: text('association_id').notNull(),
    source: text().$type<'absorb-webhook'>().notNull(),
    /** The header that carries the shared secret, lower case. The secret itself is in the keyring, sealed. */
    header: text().notNull(),
    mapping: text({ mode: 'json' }).$type<FieldMapping>().notNull(),
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.associationId, t.source] })],
);
