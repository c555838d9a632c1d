// One-time invitations to found an association. Only the operator writes them, with wrangler and outside of this Worker; no route adds one.
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language } from '../../contract/people/member.ts';

export const firstInvitation = sqliteTable(
  'first_invitation',
  {
    id: text().primaryKey(),
    /** SHA-256 of the printed token, lower-case hex. */
    tokenHash: text('token_hash').notNull().unique(),
    email: text().notNull(),
    /** The association's name. */
    name: text().notNull(),
    language: text().$type<Language>().notNull().default('en'),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    /** When the Worker put its mail into the outbox; null until then. */
    mailedAt: text('mailed_at'),
    /** When it was accepted, or replaced by a newer one to the same address; null while it is open. */
    closedAt: text('closed_at'),
    /** The association that was made with it. */
    organizationId: text('organization_id'),
  },
  (t) => [
    index('first_invitation_unmailed').on(t.expiresAt).where(sql`mailed_at is null and closed_at is null`),
    index('first_invitation_email').on(t.email).where(sql`closed_at is null`),
  ],
);
