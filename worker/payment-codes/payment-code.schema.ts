// Payment codes: the pools, who asked, and who got which. A code lies sealed; a keyed hash tells one that is known.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const codePool = sqliteTable(
  'code_pool',
  {
    organizationId: text('organization_id').notNull(),
    /** Of the requirements page. */
    item: text().notNull(),
    lowAt: integer('low_at').notNull(),
    automatic: integer({ mode: 'boolean' }).notNull(),
    /** The coordinators have been told that it is low; cleared when it is filled. */
    warned: integer({ mode: 'boolean' }).notNull().default(false),
    /** Counts how often they were told: each is a mail of its own. */
    warnings: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.item] })],
);

export const codeRequest = sqliteTable(
  'code_request',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    associationId: text('association_id').notNull(),
    item: text().notNull(),
    memberId: text('member_id').notNull(),
    registrationId: text('registration_id').notNull(),
    season: text().notNull(),
    state: text().$type<'waiting' | 'given' | 'declined'>().notNull(),
    askedAt: text('asked_at').notNull(),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
  },
  (t) => [
    // One open or given request a person, item and season: asking twice is asking once.
    uniqueIndex('code_request_once').on(t.organizationId, t.item, t.memberId, t.season).where(sql`state <> 'declined'`),
    index('code_request_state').on(t.organizationId, t.state, t.askedAt),
    index('code_request_member').on(t.memberId),
  ],
);

export const paymentCode = sqliteTable(
  'payment_code',
  {
    id: text().primaryKey(),
    organizationId: text('organization_id').notNull(),
    item: text().notNull(),
    codeSealed: text('code_sealed').notNull(),
    codeHash: text('code_hash').notNull(),
    importedAt: text('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
    /** Whose it is; null while it is free. A request gets one code, and a code has one request. */
    requestId: text('request_id'),
    givenAt: text('given_at'),
  },
  (t) => [
    uniqueIndex('payment_code_known').on(t.organizationId, t.codeHash),
    uniqueIndex('payment_code_request').on(t.requestId).where(sql`request_id is not null`),
    index('payment_code_free').on(t.organizationId, t.item, t.importedAt).where(sql`request_id is null`),
  ],
);
