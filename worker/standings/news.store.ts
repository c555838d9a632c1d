// What happened in a branch in a span of time, and what waits there: counts only.
import { and, eq, gte, isNull, lt, notInArray, sql } from 'drizzle-orm';
import type { State } from '../../contract/standings/status.ts';
import { within } from '../organizations/organizations.store.ts';
import { registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { DISCREET_WHYS } from '../requirements/rules/background-check.ts';
import { standing } from './ledger.schema.ts';

/** People whose standing came to be what it is in that span, by state; a background check that runs is nobody's news. */
export async function changedBetween(
  db: Database,
  path: string,
  from: string,
  to: string,
): Promise<Partial<Record<State, number>>> {
  const rows = await db
    .select({ state: standing.state, people: sql<number>`count(distinct ${standing.memberId})` })
    .from(registration)
    .innerJoin(standing, eq(standing.memberId, registration.memberId))
    .where(
      and(
        within(registration.path, path),
        gte(standing.since, from),
        lt(standing.since, to),
        notInArray(sql`json_extract(${standing.why}, '$.key')`, [...DISCREET_WHYS]),
      ),
    )
    .groupBy(standing.state)
    .all();
  return Object.fromEntries(rows.map(({ state, people }) => [state, people]));
}

export async function countWaiting(db: Database, path: string): Promise<number> {
  const row = await db
    .select({ many: sql<number>`count(*)` })
    .from(registration)
    .where(and(within(registration.path, path), isNull(registration.confirmedAt)))
    .get();
  return row?.many ?? 0;
}
