// Two records that were one person: what was moved where, by whom, and whether it was undone. And pairs that are two people.
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Moved } from './moved.store.ts';

export const memberMerge = sqliteTable(
  'member_merge',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    /** Of the office where it was done: that office and those above may undo it. */
    path: text().notNull(),
    keptId: text('kept_id').notNull(),
    absorbedId: text('absorbed_id').notNull(),
    moved: text({ mode: 'json' }).$type<Moved>().notNull(),
    mergedBy: text('merged_by').notNull(),
    mergedAt: text('merged_at').notNull(),
    undoneBy: text('undone_by'),
    undoneAt: text('undone_at'),
  },
  (t) => [
    uniqueIndex('member_merge_absorbed').on(t.absorbedId).where(sql`undone_at is null`),
    index('member_merge_path').on(t.path, t.mergedAt),
    index('member_merge_kept').on(t.keptId),
    index('member_merge_gone').on(t.absorbedId),
    index('member_merge_association').on(t.associationId),
  ],
);

export const pairDismissal = sqliteTable(
  'pair_dismissal',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    path: text().notNull(),
    /** The smaller id of the two, then the other: a pair has no order. */
    lowId: text('low_id').notNull(),
    highId: text('high_id').notNull(),
    dismissedBy: text('dismissed_by').notNull(),
    dismissedAt: text('dismissed_at').notNull(),
  },
  (t) => [
    uniqueIndex('pair_dismissal_pair').on(t.lowId, t.highId),
    index('pair_dismissal_path').on(t.path, t.dismissedAt),
    index('pair_dismissal_high').on(t.highId),
  ],
);
