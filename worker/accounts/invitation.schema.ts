// Invitations to administer an organization, and what was changed of anybody's roles.
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';

export const invitation = sqliteTable(
  'invitation',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    email: text().notNull(),
    role: text().$type<AdministratorRole>().notNull(),
    invitedBy: text('invited_by').notNull(),
    invitedAt: text('invited_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    /** When it was accepted, withdrawn, or replaced by a newer one; null while it is open. */
    closedAt: text('closed_at'),
  },
  (t) => [
    index('invitation_email').on(t.email).where(sql`closed_at is null`),
    index('invitation_organization').on(t.organizationId).where(sql`closed_at is null`),
  ],
);

export const officeChange = sqliteTable(
  'office_change',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    email: text().notNull(),
    /** What they have since; empty: removed. */
    roles: text({ mode: 'json' }).$type<AdministratorRole[]>().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [index('office_change_organization').on(t.organizationId, t.changedAt)],
);
