// The outbox of mails. The key says what the mail is about, so that one matter is mailed once.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MailClass } from './mail-class.ts';
import type { MailTemplate } from './mail-template.ts';

export const mail = sqliteTable(
  'mail',
  {
    key: text().primaryKey(),
    template: text().$type<MailTemplate>().notNull(),
    class: text().$type<MailClass>().notNull(),
    associationId: text('association_id').notNull(),
    /** The member it is to, or null for an administrator. */
    memberId: text('member_id'),
    /** Sealed JSON: address, language and what the template needs. */
    sealed: text().notNull(),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
    /** A run may take the row from this instant; whoever took it puts it off to the end of their claim. Null once it was sent or given up. */
    dueAt: text('due_at'),
    attempts: integer().notNull().default(0),
    lastError: text('last_error'),
    /** Under what it left (mail/message-id.ts): a report that it came back names this. */
    messageId: text('message_id'),
  },
  (t) => [
    index('mail_due').on(t.class, t.associationId, t.dueAt).where(sql`due_at is not null`),
    index('mail_member').on(t.memberId),
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
  (t) => [
    index('refused_address_member').on(t.memberId),
    index('refused_address_newest').on(t.associationId, t.refusedAt),
  ],
);
