// What came in, what it meant, and where it left each member: inbox, completions, ledger, standings.
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Source } from '../../contract/core/source.ts';
import type { ArrivalStatus } from '../../contract/sources/arrival.ts';
import type { State } from '../../contract/standings/status.ts';
import type { Why } from '../../contract/standings/why.ts';
import type { LedgerFact } from './rules/ledger-fact.ts';

/** Every message that was let in, before anything is made of it. The primary key is the dedupe. */
export const inbox = sqliteTable(
  'inbox',
  {
    associationId: text('association_id').notNull(),
    source: text().$type<Source>().notNull(),
    messageId: text('message_id').notNull(),
    receivedAt: text('received_at').notNull(),
    bodyHash: text('body_hash').notNull(),
    bodySealed: text('body_sealed').notNull(),
    /** `waiting` until handled; then what became of it. */
    status: text().$type<ArrivalStatus>().notNull(),
    outcome: text(),
    /** Counted before the work is begun. */
    attempts: integer().notNull().default(0),
    /** A run works on it until then; in the past while it waits: that run broke off. */
    claimedUntil: text('claimed_until'),
  },
  (t) => [
    primaryKey({ columns: [t.associationId, t.source, t.messageId] }),
    index('inbox_waiting').on(t.receivedAt).where(sql`status = 'waiting'`),
    // Only what is handled: a message that is let in pays for one index, not two.
    index('inbox_log').on(t.associationId, t.receivedAt).where(sql`status <> 'waiting'`),
  ],
);

/** "This person finished this course on this date", kept for ever, whether or not we know whose it is yet. */
export const completion = sqliteTable(
  'completion',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    source: text().$type<Source>().notNull(),
    /** The sender's own id of the completion. */
    externalId: text('external_id').notNull(),
    course: text().notNull(),
    courseTitle: text('course_title').notNull(),
    completedOn: text('completed_on').notNull(),
    receivedAt: text('received_at').notNull(),
    /** The person as the source wrote them, sealed JSON of CompletedPerson. */
    personSealed: text('person_sealed').notNull(),
    emailHash: text('email_hash').notNull(),
    birthDateHash: text('birth_date_hash').notNull(),
    lastNameHash: text('last_name_hash').notNull(),
    /** Whose it is, or probably is; null while nobody comes near. */
    memberId: text('member_id'),
    /** Fields that differ from that member's; empty = all five equal. */
    differs: text({ mode: 'json' }).$type<MatchField[]>(),
    /** Null until an administrator said what it is. */
    resolution: text().$type<'linked' | 'set-aside'>(),
    resolvedBy: text('resolved_by'),
    resolvedAt: text('resolved_at'),
  },
  (t) => [
    index('completion_external').on(t.associationId, t.source, t.externalId),
    index('completion_email').on(t.associationId, t.emailHash),
    index('completion_birth').on(t.associationId, t.birthDateHash),
    index('completion_last_name').on(t.associationId, t.lastNameHash),
    index('completion_member').on(t.memberId),
    index('completion_open')
      .on(t.associationId, t.receivedAt)
      .where(sql`resolution is null and (member_id is null or differs <> '[]')`),
  ],
);

/** The append-only ledger. `sequence` is dense per member and requirement: two writers at once cannot both take the next one. */
export const event = sqliteTable(
  'event',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    memberId: text('member_id').notNull(),
    requirement: text().$type<Requirement>().notNull(),
    sequence: integer().notNull(),
    /** Says the same thing twice → recorded once. */
    idempotencyKey: text('idempotency_key').notNull(),
    source: text().$type<Source>().notNull(),
    /** Who did it: an administrator's address, `member`, or the name of a system. */
    actor: text().notNull(),
    occurredAt: text('occurred_at').notNull(),
    receivedAt: text('received_at').notNull(),
    fact: text({ mode: 'json' }).$type<LedgerFact>().notNull(),
  },
  (t) => [
    uniqueIndex('event_sequence').on(t.memberId, t.requirement, t.sequence),
    uniqueIndex('event_idempotency').on(t.associationId, t.idempotencyKey),
  ],
);

/** Where each member stands: the fold of their ledger. Written by record-event.ts and by nothing else. */
export const standing = sqliteTable(
  'standing',
  {
    memberId: text('member_id').notNull(),
    requirement: text().$type<Requirement>().notNull(),
    associationId: text('association_id').notNull(),
    state: text().$type<State>().notNull(),
    validUntil: text('valid_until'),
    begunAt: text('begun_at'),
    /** The course approved, where known by name. */
    course: text(),
    since: text().notNull(),
    source: text().$type<Source>().notNull(),
    version: integer().notNull(),
    /** The idempotency key of the event on which it rests; null in rows written before that was kept. */
    restsOn: text('rests_on'),
    why: text({ mode: 'json' }).$type<Why>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.memberId, t.requirement] }),
    index('standing_expiry').on(t.validUntil).where(sql`state = 'approved'`),
    index('standing_late')
      .on(t.associationId)
      .where(sql`json_extract(why, '$.key') in ('late-completion', 'course-in-question')`),
  ],
);
