// Which addresses want no more of one kind of mail.
import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OptOutKind } from '../../contract/mail/unsubscription.ts';

/** Addresses that want no more of one kind of mail. */
export const mailOptOut = sqliteTable(
  'mail_opt_out',
  {
    /** Keyed hash of the address and the association, never the address. */
    recipient: text().notNull(),
    kind: text().$type<OptOutKind>().notNull(),
    associationId: text('association_id').notNull(),
    since: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recipient, t.kind] })],
);
