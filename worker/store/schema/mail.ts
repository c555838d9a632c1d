// The outbox of mails. The key says what the mail is about, so that one matter is mailed once.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MailTemplate } from '../../notify/mail-template.ts';

export const mail = sqliteTable(
  'mail',
  {
    key: text().primaryKey(),
    template: text().$type<MailTemplate>().notNull(),
    associationId: text('association_id').notNull(),
    /** The member it is to, or null for an administrator. */
    memberId: text('member_id'),
    /** Sealed JSON: address, language and what the template needs. */
    sealed: text().notNull(),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
    /** Another run may take the row after this instant. */
    claimedUntil: text('claimed_until'),
    attempts: integer().notNull().default(0),
    lastError: text('last_error'),
  },
  (t) => [index('mail_waiting').on(t.createdAt).where(sql`sent_at is null`)],
);
