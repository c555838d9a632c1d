// U.S. Soccer's records: who gave access, how far the look-up of each official is, their licences and what happened to them.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Source } from '../../contract/core/source.ts';
import type { CertificationKind, CertificationState, CertificationWhat } from '../../contract/ussf/certification.ts';
import type { NoticeWhat } from '../../contract/ussf/notice.ts';
import type { UssfTrouble } from '../../contract/ussf/ussf.ts';

export const ussfAccess = sqliteTable('ussf_access', {
  associationId: text('association_id').primaryKey(),
  /** Null while it is off. */
  enabledAt: text('enabled_at'),
  consentWording: text('consent_wording').notNull(),
  /** The very words that were agreed to. */
  consentText: text('consent_text').notNull(),
  consentAt: text('consent_at').notNull(),
  consentBy: text('consent_by').notNull(),
  /** Sealed JSON of Credentials; null without the partner API. */
  credentialsSealed: text('credentials_sealed'),
  /** Sealed JSON of HeldTokens. */
  tokensSealed: text('tokens_sealed'),
  publicLookUp: integer('public_look_up', { mode: 'boolean' }).notNull(),
  webhookHeader: text('webhook_header').notNull(),
  /** The circuit: nothing is asked before this instant. */
  pauseUntil: text('pause_until'),
  pauseSince: text('pause_since'),
  pauseTrouble: text('pause_trouble').$type<UssfTrouble>(),
  /** How often in a row it had to open. */
  pauses: integer().notNull().default(0),
});

export const ussfOfficial = sqliteTable(
  'ussf_official',
  {
    memberId: text('member_id').primaryKey(),
    associationId: text('association_id').notNull(),
    ussfIdSealed: text('ussf_id_sealed'),
    ussfIdHash: text('ussf_id_hash'),
    state: text().$type<'waiting' | 'found' | 'not-found' | 'several' | 'failed'>().notNull(),
    minor: integer({ mode: 'boolean' }).notNull().default(false),
    /** When to look next; null when nobody asks. */
    dueAt: text('due_at'),
    /** What made it due, which becomes the source of what is found. */
    because: text().$type<Extract<Source, 'ussf-lookup' | 'ussf-webhook'>>().notNull(),
    claimedUntil: text('claimed_until'),
    attempts: integer().notNull().default(0),
    /** When U.S. Soccer's record was last read, or searched in vain. */
    lookedAt: text('looked_at'),
    subscribedAt: text('subscribed_at'),
    /** The number was changed by hand and its licences have not been read yet: what differs is no news. */
    relinked: integer({ mode: 'boolean' }).notNull().default(false),
    /** Counts the readings that changed something; two writers cannot both take the next one. */
    version: integer().notNull().default(0),
  },
  (t) => [
    index('ussf_official_due').on(t.associationId, t.dueAt).where(sql`due_at is not null`),
    index('ussf_official_id').on(t.associationId, t.ussfIdHash),
    index('ussf_official_state').on(t.associationId, t.state, t.minor, t.memberId),
    index('ussf_official_list').on(t.associationId, t.memberId),
  ],
);

export const certification = sqliteTable(
  'certification',
  {
    memberId: text('member_id').notNull(),
    /** `${discipline}_${license_id}` */
    license: text().notNull(),
    associationId: text('association_id').notNull(),
    kind: text().$type<CertificationKind>().notNull(),
    state: text().$type<CertificationState>().notNull(),
    issueDate: text('issue_date'),
    expirationDate: text('expiration_date'),
    issuer: text(),
    /** Fields of U.S. Soccer's record that we have no name for. */
    extra: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** The first day on which the clock has something to tell of it; null when all is said. */
    nextNoticeOn: text('next_notice_on'),
    changedAt: text('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.license] }),
    index('certification_clock').on(t.associationId, t.nextNoticeOn).where(sql`next_notice_on is not null`),
    index('certification_state').on(t.associationId, t.state),
  ],
);

/** Append-only: everything that ever happened to a licence. */
export const certificationChange = sqliteTable(
  'certification_change',
  {
    memberId: text('member_id').notNull(),
    version: integer().notNull(),
    license: text().notNull(),
    associationId: text('association_id').notNull(),
    what: text().$type<CertificationWhat>().notNull(),
    at: text().notNull(),
    from: text('from_license'),
    issueDate: text('issue_date'),
    expirationDate: text('expiration_date'),
    source: text().$type<Source>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.memberId, t.version, t.license] })],
);

/** One matter for one recipient. The key is the matter: however often it is found due, it is told once. */
export const ussfNotice = sqliteTable(
  'ussf_notice',
  {
    key: text().primaryKey(),
    associationId: text('association_id').notNull(),
    /** Whose mail it goes into: `official/<member id>` or `assignor/<keyed hash of the address>`. */
    recipient: text().notNull(),
    /** Sealed address of an assignor; null for the official, whose address is the member's. */
    addressSealed: text('address_sealed'),
    memberId: text('member_id').notNull(),
    license: text().notNull(),
    what: text().$type<NoticeWhat>().notNull(),
    expirationDate: text('expiration_date'),
    /** Only with `game-after` and `game-level`. */
    assignmentId: text('assignment_id'),
    createdAt: text('created_at').notNull(),
    /** Not before this instant: a digest waits for its hour. */
    dueAt: text('due_at').notNull(),
    claim: text(),
    claimedUntil: text('claimed_until'),
    /** The mail that tells it; null while it waits. */
    mailKey: text('mail_key'),
  },
  (t) => [
    index('ussf_notice_waiting').on(t.dueAt, t.recipient).where(sql`mail_key is null`),
    index('ussf_notice_claim').on(t.claim).where(sql`claim is not null`),
    index('ussf_notice_member').on(t.memberId),
  ],
);

/** How an assignor wants to be told. No row: at once. */
export const noticePreference = sqliteTable('notice_preference', {
  /** Keyed hash of the address. */
  recipient: text().primaryKey(),
  how: text().$type<'at-once' | 'daily'>().notNull(),
});
