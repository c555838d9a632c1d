// People an office asks to register themselves, because a role of theirs needs their own authorization. They stand here until they do: nothing
// says here that somebody has registered, the registrations do (invited-people.store.ts). Never a date of birth.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language, Role } from '../../contract/people/member.ts';

export const invitedPerson = sqliteTable(
  'invited_person',
  {
    /** Made of who is invited, where, for which season and as what: the same line brought in again is the same row. */
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    organizationId: text('organization_id').notNull(),
    season: text().notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    /** Last name, first name, folded; as in `registration`. */
    sortName: text('sort_name').notNull(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    division: text(),
    team: text(),
    language: text().$type<Language>().notNull(),
    invitedAt: text('invited_at').notNull(),
    /** The registrar's address. */
    invitedBy: text('invited_by').notNull(),
    /** When the last mail with the link was written, and how many were. */
    mailedAt: text('mailed_at').notNull(),
    mails: integer().notNull().default(1),
  },
  (t) => [
    index('invited_person_organization').on(t.organizationId, t.season, t.sortName),
    index('invited_person_address').on(t.associationId, t.email),
    index('invited_person_age').on(t.invitedAt),
  ],
);
