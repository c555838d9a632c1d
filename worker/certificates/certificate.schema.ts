// Uploaded certificates and their review. The bytes are in R2 under a random key.
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CertificateType, Hint } from '../../contract/certificates/certificate.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { State } from '../../contract/standings/status.ts';

export const certificate = sqliteTable(
  'certificate',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    memberId: text('member_id').notNull(),
    requirement: text().$type<Requirement>().notNull(),
    storageKey: text('storage_key').notNull(),
    sha256: text().notNull(),
    fileName: text('file_name').notNull(),
    type: text().$type<CertificateType>().notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    uploadedAt: text('uploaded_at').notNull(),
    uploadedBy: text('uploaded_by').$type<'member' | 'administrator'>().notNull(),
    uploadedByEmail: text('uploaded_by_email'),
    state: text().$type<State>().notNull(),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
    reason: text(),
    /** Counts decisions: a decision names the version it was made on. */
    version: integer().notNull().default(1),
    hints: text({ mode: 'json' }).$type<Hint[]>().notNull().default([]),
    hintedCompletedOn: text('hinted_completed_on'),
    hintedValidThrough: text('hinted_valid_through'),
    /** Tries to read its text, counted before each: one that ends the run it is read in is given up. */
    readAttempts: integer('read_attempts').notNull().default(0),
    /** Another run may try after this instant. */
    readClaimedUntil: text('read_claimed_until'),
    /** Null until the text has been read, or found unreadable. */
    readAt: text('read_at'),
    /** The reviewer who looks after it; null while nobody does. A help for people, never a lock. */
    assignedTo: text('assigned_to'),
    /** Since when the file is gone, by the association's retention; the decision stays. */
    erasedAt: text('erased_at'),
  },
  (t) => [
    index('certificate_member').on(t.memberId),
    index('certificate_sha').on(t.associationId, t.sha256),
    index('certificate_waiting').on(t.associationId, t.uploadedAt).where(sql`state = 'submitted'`),
    index('certificate_kept').on(t.associationId, t.decidedAt).where(sql`erased_at is null and decided_at is not null`),
    index('certificate_unread').on(t.readAttempts, t.uploadedAt).where(sql`read_at is null`),
  ],
);
