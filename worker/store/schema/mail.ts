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
    /** Under what it left (notify/message-id.ts): a report that it came back names this. */
    messageId: text('message_id'),
  },
  (t) => [
    index('mail_waiting').on(t.createdAt).where(sql`sent_at is null`),
    index('mail_message').on(t.messageId).where(sql`message_id is not null`),
  ],
);

/** Addresses a mail server refused for good. A row goes when a mail gets through again. */
export const refusedAddress = sqliteTable(
  'refused_address',
  {
    /** Keyed hash of the address and the association. */
    recipient: text().primaryKey(),
    associationId: text('association_id').notNull(),
    /** Whose address it was then; null for an administrator's or a stranger's. */
    memberId: text('member_id'),
    refusedAt: text('refused_at').notNull(),
  },
  (t) => [index('refused_address_member').on(t.memberId)],
);
