// Registrations that a registrar declined. They stand here and no longer among the registrations, so that nothing counts or shows them;
// after a while the clock deletes them, and the person with them where nothing else is left.
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../contract/people/member.ts';

export const declinedRegistration = sqliteTable(
  'declined_registration',
  {
    /** The registration's own id: put back, it is the same one. */
    id: text().primaryKey(),
    memberId: text('member_id').notNull(),
    associationId: text('association_id').notNull(),
    organizationId: text('organization_id').notNull(),
    season: text().notNull(),
    role: text().$type<Role>().notNull(),
    division: text(),
    origin: text().$type<'online' | 'admin-added'>().notNull(),
    declinedAt: text('declined_at').notNull(),
    /** The registrar's address. */
    declinedBy: text('declined_by').notNull(),
    /** As the person reads it in the mail; null where none was given. */
    reason: text(),
  },
  (t) => [
    index('declined_registration_organization').on(t.organizationId, t.declinedAt),
    index('declined_registration_member').on(t.memberId),
    index('declined_registration_age').on(t.declinedAt),
  ],
);
