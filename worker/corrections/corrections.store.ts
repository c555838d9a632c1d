// Corrections members asked for. What they propose is opened only for the registrar who decides.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { within } from '../organizations/organizations.store.ts';
import { registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { correction } from './correction.schema.ts';

export type CorrectionRow = typeof correction.$inferSelect;

export const insertCorrection = (db: Database, row: CorrectionRow) => db.insert(correction).values(row);

/** Undecided corrections of members in a branch, the longest waiting first. */
export async function openCorrections(db: Database, associationId: string, path: string, limit: number) {
  const rows = await db
    .select({ correction })
    .from(correction)
    .innerJoin(registration, and(eq(registration.memberId, correction.memberId), within(registration.path, path)))
    .where(and(eq(correction.associationId, associationId), sql`${correction.decision} is null`))
    .groupBy(correction.id)
    .orderBy(correction.askedAt)
    .limit(limit)
    .all();
  return rows.map((row) => row.correction);
}

/** Tenant first: an id of another association finds nothing. */
export const getCorrection = (db: Database, associationId: string, id: string): Promise<CorrectionRow | undefined> =>
  db
    .select()
    .from(correction)
    .where(and(eq(correction.associationId, associationId), eq(correction.id, id)))
    .get();

export const decideCorrectionRow = (
  db: Database,
  id: string,
  decided: Pick<CorrectionRow, 'decision' | 'decidedBy' | 'decidedAt'>,
) =>
  db
    .update(correction)
    .set(decided)
    .where(and(eq(correction.id, id), isNull(correction.decision)));
