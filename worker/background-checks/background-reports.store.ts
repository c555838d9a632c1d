// Background-check reports as they were told, and the row that says whose a candidate is.
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import type { CompletionRow } from '../standings/completions.store.ts';
import { completion } from '../standings/ledger.schema.ts';
import { backgroundReport } from './background-check.schema.ts';

export type BackgroundReportRow = typeof backgroundReport.$inferSelect;

export const insertReport = (db: Database, row: BackgroundReportRow) =>
  db.insert(backgroundReport).values(row).onConflictDoNothing();

export const reportsOf = (db: Database, associationId: string, candidateId: string): Promise<BackgroundReportRow[]> =>
  db
    .select()
    .from(backgroundReport)
    .where(and(eq(backgroundReport.associationId, associationId), eq(backgroundReport.candidateId, candidateId)))
    .all();

export const findCandidate = (
  db: Database,
  associationId: string,
  candidateId: string,
): Promise<CompletionRow | undefined> =>
  db
    .select()
    .from(completion)
    .where(
      and(
        eq(completion.associationId, associationId),
        eq(completion.source, 'checkr-webhook'),
        eq(completion.externalId, candidateId),
      ),
    )
    .get();

/** Who the candidate is, now that a later message said it. */
export const nameCandidate = (
  db: Database,
  id: string,
  named: Pick<CompletionRow, 'personSealed' | 'emailHash' | 'birthDateHash' | 'lastNameHash'>,
) => db.update(completion).set(named).where(eq(completion.id, id));

/** The reports of these candidates, by their own ids. @param completionIds rows that say whose a candidate is. */
export async function reportsOfCandidates(db: Database, completionIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectDistinct({ reportId: backgroundReport.reportId })
    .from(completion)
    .innerJoin(
      backgroundReport,
      and(
        eq(backgroundReport.associationId, completion.associationId),
        eq(backgroundReport.candidateId, completion.externalId),
      ),
    )
    .where(
      and(
        eq(completion.source, 'checkr-webhook'),
        sql`${completion.id} in (select value from json_each(${JSON.stringify(completionIds)}))`,
      ),
    )
    .all();
  return rows.map(({ reportId }) => reportId);
}
