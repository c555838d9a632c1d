// What background-check reports said, one row a message. Whose they are is said once a candidate, in the table `completion`
// (external_id is the candidate's id there): the same queue, the same two records side by side.
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { BackgroundOutcome } from '../requirements/rules/background-check.ts';

export const backgroundReport = sqliteTable(
  'background_report',
  {
    associationId: text('association_id').notNull(),
    /** The message that said it. */
    eventId: text('event_id').notNull(),
    candidateId: text('candidate_id').notNull(),
    reportId: text('report_id').notNull(),
    outcome: text().$type<BackgroundOutcome>().notNull(),
    completedOn: text('completed_on'),
    occurredAt: text('occurred_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.associationId, t.eventId] }),
    index('background_report_candidate').on(t.associationId, t.candidateId),
  ],
);
