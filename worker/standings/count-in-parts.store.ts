// Counts a branch part by part, in the order of names: D1 has one thread, and nobody waits behind the counting of sixty thousand people. All
// registrations of one person have one name, so that a person is in one part.
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { State } from '../../contract/standings/status.ts';
import { registrationBranch as place, registration } from '../people/member.schema.ts';
import type { Database } from '../platform/ports.ts';
import { type Counted, countConfirmedWhere, countStatesWhere } from './people.store.ts';
import type { ExactCounts } from './rules/public-count.ts';

export async function countInParts(
  db: Database,
  organizationId: string,
  asked: Counted,
  partRows: number,
): Promise<ExactCounts> {
  let all: ExactCounts = { people: 0, counts: {} };
  for (let after: string | null = ''; after !== null; ) {
    const upTo = await endOfPart(db, organizationId, after, partRows);
    const here = and(
      eq(place.organizationId, organizationId),
      gt(place.sortName, after),
      upTo === null ? undefined : lte(place.sortName, upTo),
    );
    const among = sql`${registration.id} in (select ${place.registrationId} from ${place} where ${here})`;
    const people = await countConfirmedWhere(db, among);
    all = added(all, { people, counts: await countStatesWhere(db, among, asked) });
    after = upTo;
  }
  return all;
}

/** The last name of the part that begins after this one; null where it is the last part. */
async function endOfPart(db: Database, organizationId: string, after: string, rows: number): Promise<string | null> {
  const last = await db
    .select({ name: place.sortName })
    .from(place)
    .where(and(eq(place.organizationId, organizationId), gt(place.sortName, after)))
    .orderBy(asc(place.sortName))
    .limit(1)
    .offset(rows - 1)
    .get();
  return last?.name ?? null;
}

function added(a: ExactCounts, b: ExactCounts): ExactCounts {
  const counts: ExactCounts['counts'] = {};
  for (const requirement of new Set([...Object.keys(a.counts), ...Object.keys(b.counts)]) as Set<Requirement>) {
    const [one = {}, other = {}] = [a.counts[requirement], b.counts[requirement]];
    const states = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<State>;
    counts[requirement] = Object.fromEntries(
      [...states].map((state) => [state, (one[state] ?? 0) + (other[state] ?? 0)]),
    );
  }
  return { people: a.people + b.people, counts };
}
