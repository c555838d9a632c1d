// What a registration brings along besides the member and the role. One row a registration that came by a form.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const registrationForm = sqliteTable(
  'registration_form',
  {
    registrationId: text('registration_id').primaryKey(),
    associationId: text('association_id').notNull(),
    memberId: text('member_id').notNull(),
    team: text(),
    phoneSealed: text('phone_sealed'),
    /** Keyed hash of the digits, to find a member by. */
    phoneHash: text('phone_hash'),
    registeredAt: text('registered_at').notNull(),
    /** When the person agreed; null where an administrator added them. */
    consentAt: text('consent_at'),
  },
  (t) => [
    index('registration_form_phone').on(t.associationId, t.phoneHash),
    index('registration_form_member').on(t.memberId),
  ],
);
