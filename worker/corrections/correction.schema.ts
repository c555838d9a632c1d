// What members ask to have corrected before they begin (S12). The proposed values lie sealed until a registrar decides.
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MatchField } from '../../contract/core/match-field.ts';

export const correction = sqliteTable(
  'correction',
  {
    id: text().primaryKey(),
    associationId: text('association_id').notNull(),
    memberId: text('member_id').notNull(),
    fields: text({ mode: 'json' }).$type<MatchField[]>().notNull(),
    proposedSealed: text('proposed_sealed').notNull(),
    askedAt: text('asked_at').notNull(),
    decision: text().$type<'applied' | 'declined'>(),
    decidedBy: text('decided_by'),
    decidedAt: text('decided_at'),
  },
  (t) => [
    index('correction_member').on(t.memberId),
    index('correction_open').on(t.associationId, t.askedAt).where(sql`decision is null`),
  ],
);
