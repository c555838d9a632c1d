// Requests for an administrator's account. Who asks lies sealed: nobody here knows them yet.
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AccountRequestState } from '../../contract/accounts/account-request.ts';
import type { Language } from '../../contract/people/member.ts';

export const accountRequest = sqliteTable(
  'account_request',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    associationId: text('association_id').notNull(),
    /** The organization's path, copied so that a branch is one range. */
    path: text().notNull(),
    /** Sealed JSON: name, email, club, note. */
    sealed: text().notNull(),
    emailHash: text('email_hash').notNull(),
    language: text().$type<Language>().notNull(),
    state: text().$type<AccountRequestState>().notNull(),
    askedAt: text('asked_at').notNull(),
    changedAt: text('changed_at'),
    changedBy: text('changed_by'),
  },
  (t) => [
    // One open request an address and organization: asked twice is asked once.
    uniqueIndex('account_request_once').on(t.organizationId, t.emailHash).where(sql`state in ('asked', 'in-work')`),
    index('account_request_path').on(t.path, t.askedAt),
    index('account_request_email').on(t.associationId, t.emailHash),
  ],
);
