// Reading the ledger. Writing it is record-event.ts's alone.
import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import { member } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { event, standing } from './ledger.schema.ts';
import type { DatedFact } from './rules/ledger-fact.ts';
import type { StoredStanding } from './rules/view-standing.ts';

export type EventRow = typeof event.$inferSelect;
/** With the idempotency key of the line on which it rests. */
export type KnownStanding = StoredStanding & Pick<typeof standing.$inferSelect, 'restsOn'>;

/** A member's own lines, and those of records that were merged into theirs. */
const spokenOf = (db: Database, memberId: string) =>
  or(
    eq(event.memberId, memberId),
    inArray(event.memberId, db.select({ id: member.id }).from(member).where(eq(member.mergedInto, memberId))),
  );

/** Everything that happened to one member in one requirement, and whether this very thing is recorded already. */
export async function readHistory(
  db: Database,
  of: { associationId: string; memberId: string; requirement: Requirement; idempotencyKey: string },
): Promise<{ history: EventRow[]; known: boolean }> {
  const [history, same] = await db.batch([
    db
      .select()
      .from(event)
      .where(and(spokenOf(db, of.memberId), eq(event.requirement, of.requirement)))
      .orderBy(asc(event.sequence)),
    db
      .select({ id: event.id })
      .from(event)
      .where(and(eq(event.associationId, of.associationId), eq(event.idempotencyKey, of.idempotencyKey))),
  ]);
  return { history, known: same.length > 0 };
}

export const factOf = ({ id, idempotencyKey, occurredAt, source, fact }: EventRow): DatedFact => ({
  id,
  key: idempotencyKey,
  occurredAt,
  source,
  fact,
});

export async function readStandings(db: Database, memberId: string): Promise<Map<Requirement, KnownStanding>> {
  const rows = await db.select().from(standing).where(eq(standing.memberId, memberId)).all();
  return new Map(rows.map((row) => [row.requirement, row]));
}

/** Approvals whose last day lies before this one. */
export const ranOut = (db: Database, day: string, limit: number) =>
  db
    .select({ memberId: standing.memberId, requirement: standing.requirement, validUntil: standing.validUntil })
    .from(standing)
    .where(and(sql`${standing.state} = 'approved'`, lt(standing.validUntil, day)))
    .orderBy(standing.validUntil)
    .limit(limit)
    .all();

/** Newest first. A member's ledger is short: some entries a season. */
export const ledgerOf = (db: Database, memberId: string): Promise<EventRow[]> =>
  db.select().from(event).where(spokenOf(db, memberId)).orderBy(desc(event.receivedAt), desc(event.sequence)).all();

/** The whole ledgers of several records, each line once, in the order it was written. */
export const ledgersOf = (db: Database, memberIds: readonly string[]): Promise<EventRow[]> =>
  db
    .select()
    .from(event)
    .where(sql`${event.memberId} in (select value from json_each(${JSON.stringify(memberIds)}))`)
    .orderBy(asc(event.memberId), asc(event.requirement), asc(event.sequence))
    .all();
