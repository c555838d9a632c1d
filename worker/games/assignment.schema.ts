// Games officials are put on, as they were imported: from a CSV file or a calendar feed.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ToldGaps } from './rules/told-gaps.ts';

export const assignment = sqliteTable(
  'assignment',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    organizationId: text('organization_id').notNull(),
    path: text().notNull(),
    /** `csv`, or the id of the feed it came by. */
    origin: text().notNull(),
    /** The sender's own id of the game, and of the person on it: told again it is the same row. */
    externalId: text('external_id').notNull(),
    /** Whose game it is; null until somebody says. */
    memberId: text('member_id'),
    /** The official as the sender wrote them, sealed JSON of { name, email }; what a by-hand match is remembered by. */
    officialSealed: text('official_sealed').notNull(),
    officialHash: text('official_hash').notNull(),
    startsAt: text('starts_at').notNull(),
    /** Only the day is known: `startsAt` is its last minute there, for a certificate is held against a day. */
    timeOpen: integer('time_open', { mode: 'boolean' }).notNull().default(false),
    timeZone: text('time_zone').notNull(),
    title: text().notNull(),
    /** The division or level; null where the sender has no place for it. */
    level: text(),
    location: text(),
    /** The teams; null where the sender has no columns for them. */
    home: text(),
    away: text(),
    cancelledAt: text('cancelled_at'),
    changedAt: text('changed_at').notNull(),
    /** When it was last held against the official's licences; null when that is due. */
    checkedAt: text('checked_at'),
    /** What its official lacked then (games/rules/told-gaps.ts); null before the first look. */
    gaps: text({ mode: 'json' }).$type<ToldGaps>(),
  },
  (t) => [
    uniqueIndex('assignment_external').on(t.organizationId, t.origin, t.externalId),
    index('assignment_upcoming').on(t.associationId, t.startsAt),
    index('assignment_member').on(t.memberId, t.startsAt),
    index('assignment_official').on(t.associationId, t.officialHash),
    index('assignment_unmatched').on(t.path, t.startsAt).where(sql`member_id is null`),
    index('assignment_unchecked').on(t.startsAt).where(sql`checked_at is null and member_id is not null`),
  ],
);

/** What an assignor said by hand: this name on a game is that member. */
export const officialAlias = sqliteTable(
  'official_alias',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    officialHash: text('official_hash').notNull(),
    memberId: text('member_id').notNull(),
    saidBy: text('said_by').notNull(),
    saidAt: text('said_at').notNull(),
  },
  (t) => [
    uniqueIndex('official_alias_person').on(t.associationId, t.officialHash),
    index('official_alias_member').on(t.memberId),
  ],
);

export const assignmentFeed = sqliteTable(
  'assignment_feed',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    organizationId: text('organization_id').notNull(),
    path: text().notNull(),
    name: text().notNull(),
    /** A feed's address is often its only secret. */
    urlSealed: text('url_sealed').notNull(),
    /** The official whose own calendar it is; null when each game names its official. */
    memberId: text('member_id'),
    etag: text(),
    lastModified: text('last_modified'),
    readAt: text('read_at'),
    dueAt: text('due_at').notNull(),
    claimedUntil: text('claimed_until'),
    /** Tries since it was last read to the end, counted before each. */
    attempts: integer().notNull().default(0),
    problem: text(),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    index('assignment_feed_due').on(t.dueAt),
    index('assignment_feed_organization').on(t.organizationId),
    index('assignment_feed_member').on(t.memberId).where(sql`member_id is not null`),
  ],
);
