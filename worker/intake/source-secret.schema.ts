// Who changed the secret of a source, and when. The secret itself is in the keyring, sealed.
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SecretSource } from '../../contract/sources/source-secret.ts';

export const sourceSecret = sqliteTable(
  'source_secret',
  {
    associationId: text('association_id').notNull(),
    source: text().$type<SecretSource>().notNull(),
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.associationId, t.source] })],
);
