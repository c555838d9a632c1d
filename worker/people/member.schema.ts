// People and their registrations. Birth dates stand here sealed, and as a keyed hash to compare by.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Gender, Language, Role } from '../../contract/people/member.ts';

export const member = sqliteTable(
  'member',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    birthDateSealed: text('birth_date_sealed').notNull(),
    birthDateHash: text('birth_date_hash').notNull(),
    gender: text().$type<Gender>().notNull(),
    email: text().notNull(),
    /** Folded last name (people/rules/fold-name.ts), to find probable matches by. */
    lastNameKey: text('last_name_key').notNull(),
    language: text().$type<Language>().notNull(),
    createdAt: text('created_at').notNull(),
    /** The record that is kept of this person since two were merged; null for everybody else. Always the last in a chain. */
    mergedInto: text('merged_into'),
    /** The day (YYYY-MM-DD, UTC) on which the clock last saw that this person is a minor; null for adults. Only counts ask for it. */
    minorSeenOn: text('minor_seen_on'),
  },
  (t) => [
    index('member_minor').on(t.minorSeenOn).where(sql`minor_seen_on is not null`),
    index('member_merged').on(t.mergedInto).where(sql`merged_into is not null`),
    index('member_email').on(t.associationId, t.email),
    // A household's account knows no association.
    index('member_address').on(t.email),
    index('member_birth').on(t.associationId, t.birthDateHash),
    index('member_last_name').on(t.associationId, t.lastNameKey),
  ],
);

export const registration = sqliteTable(
  'registration',
  {
    id: text().primaryKey(),
    memberId: text('member_id').notNull(),
    associationId: text('association_id').notNull(),
    organizationId: text('organization_id').notNull(),
    /** The organization's path, copied so that a branch of the tree is one range of an index. */
    path: text().notNull(),
    /** Last name, first name, folded: the order of the people page. */
    sortName: text('sort_name').notNull(),
    season: text().notNull(),
    role: text().$type<Role>().notNull(),
    division: text(),
    origin: text().$type<'online' | 'admin-added'>().notNull(),
    confirmedAt: text('confirmed_at'),
  },
  (t) => [
    index('registration_path').on(t.path, t.sortName),
    index('registration_member').on(t.memberId),
    index('registration_waiting').on(t.path, t.sortName).where(sql`confirmed_at is null`),
  ],
);

/**
 * A registration in each organization at or above its own, in the order of the people page: any page of any branch is one short range of this
 * key. Triggers on `registration` keep it (the migration that made it); no code writes it.
 */
export const registrationBranch = sqliteTable(
  'registration_branch',
  {
    organizationId: text('organization_id').notNull(),
    sortName: text('sort_name').notNull(),
    registrationId: text('registration_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.sortName, t.registrationId] })],
);

/** A capability for one record, mailed to one address; the token is signed and never stored. */
export const personalLink = sqliteTable(
  'personal_link',
  {
    id: text().primaryKey(),
    memberId: text('member_id').notNull(),
    registrationId: text('registration_id').notNull(),
    purpose: text().$type<'safesport-landing'>().notNull(),
    /** Keyed hash of the address it was mailed to: once the record has another address, the link opens nothing. */
    addressHash: text('address_hash').notNull().default(''),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    revokedAt: text('revoked_at'),
    uses: integer().notNull().default(0),
  },
  (t) => [index('personal_link_member').on(t.memberId)],
);
