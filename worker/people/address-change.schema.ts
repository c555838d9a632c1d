// Addresses a registrar approved for a record that wait for a code: until somebody signs in with the new address, the record keeps the old one.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const addressChange = sqliteTable(
  'address_change',
  {
    /** One waits for each record: a newer one takes its place. */
    memberId: text('member_id').primaryKey(),
    associationId: text('association_id').notNull(),
    /** The correction that asked for it. */
    correctionId: text('correction_id').notNull(),
    /** Keyed hash of the new address, to find it by when somebody signs in. */
    addressHash: text('address_hash').notNull(),
    approvedBy: text('approved_by').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (t) => [index('address_change_address').on(t.addressHash)],
);
