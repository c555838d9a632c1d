// How far the look-up of each official is. A row is due, claimed by one run, and settled; a run that dies loses its claim.
import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { UssfOfficialState, UssfProgress } from '../../contract/ussf/ussf.ts';
import { member } from '../people/member.schema.ts';
import { CLAIM_SECONDS, USSF_OFFICIALS_PAGE_ROWS } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { certification, ussfOfficial } from './ussf.schema.ts';

export type OfficialRow = typeof ussfOfficial.$inferSelect;

/** Everybody registered as an official in the association, each once; those on the list already are made due again. */
export async function enlistOfficials(db: Database, path: string, at: string): Promise<void> {
  await db.run(sql`
    insert into ussf_official (member_id, association_id, state, because, due_at)
    select distinct member_id, association_id, 'waiting', 'ussf-lookup', ${at} from registration
    where path >= ${path} and path < ${`${path}~`} and role = 'official'
    on conflict (member_id) do update set due_at = ${at}, attempts = 0,
      state = case when state in ('not-found', 'failed') then 'waiting' else state end`);
}

/** @returns true when this official was not on the list before. */
export async function enlistOfficial(db: Database, associationId: string, memberId: string, at: string) {
  const row = { memberId, associationId, state: 'waiting', because: 'ussf-lookup', dueAt: at } as const;
  const inserted = await db
    .insert(ussfOfficial)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: ussfOfficial.memberId });
  return inserted.length > 0;
}

export const getOfficial = (db: Database, memberId: string): Promise<OfficialRow | undefined> =>
  db.select().from(ussfOfficial).where(eq(ussfOfficial.memberId, memberId)).get();

/** Takes what is due in one association, the longest due first. */
export async function claimOfficials({ db, now }: Ports, associationId: string, limit: number): Promise<OfficialRow[]> {
  const at = now.toISOString();
  const free = and(
    eq(ussfOfficial.associationId, associationId),
    lte(ussfOfficial.dueAt, at),
    or(isNull(ussfOfficial.claimedUntil), lt(ussfOfficial.claimedUntil, at)),
  );
  const due = db
    .select({ id: ussfOfficial.memberId })
    .from(ussfOfficial)
    .where(free)
    .orderBy(ussfOfficial.dueAt)
    .limit(limit);
  return db
    .update(ussfOfficial)
    .set({ claimedUntil: claimEnd(now) })
    .where(and(inArray(ussfOfficial.memberId, due), free))
    .returning()
    .all();
}

/** Takes one official out of turn, due or not; undefined while another run has them. */
export const claimOfficial = ({ db, now }: Ports, memberId: string): Promise<OfficialRow | undefined> =>
  db
    .update(ussfOfficial)
    .set({ claimedUntil: claimEnd(now) })
    .where(
      and(
        eq(ussfOfficial.memberId, memberId),
        or(isNull(ussfOfficial.claimedUntil), lt(ussfOfficial.claimedUntil, now.toISOString())),
      ),
    )
    .returning()
    .get();

const claimEnd = (now: Date): string => new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();

/**
 * The run is over. What was asked for meanwhile stays due. Who was given another number meanwhile was looked up under the old one:
 * nothing of that run holds, they are due again, and what it filed is not held against the new number's licences.
 */
export async function settleOfficial(db: Database, row: OfficialRow, change: Partial<OfficialRow>): Promise<void> {
  const { memberId, ussfIdHash, dueAt } = row;
  const settled = await db
    .update(ussfOfficial)
    .set({
      ...change,
      claimedUntil: null,
      ...('dueAt' in change
        ? {
            dueAt: sql`case when ${ussfOfficial.dueAt} is ${dueAt} then ${change.dueAt} else ${ussfOfficial.dueAt} end`,
          }
        : {}),
    })
    .where(and(eq(ussfOfficial.memberId, memberId), sql`${ussfOfficial.ussfIdHash} is ${ussfIdHash}`))
    .returning({ id: ussfOfficial.memberId });
  if (settled.length > 0) return;
  await db.update(ussfOfficial).set({ claimedUntil: null, relinked: true }).where(eq(ussfOfficial.memberId, memberId));
}

/** U.S. Soccer told us that this person's record changed. @returns how many officials of ours that is. */
export async function markDue(db: Database, associationId: string, ussfIdHash: string, at: string): Promise<number> {
  const rows = await db
    .update(ussfOfficial)
    .set({ dueAt: at, because: 'ussf-webhook' })
    .where(and(eq(ussfOfficial.associationId, associationId), eq(ussfOfficial.ussfIdHash, ussfIdHash)))
    .returning({ id: ussfOfficial.memberId })
    .all();
  return rows.length;
}

/** The records here that have this number at U.S. Soccer. */
export const officialsWithNumber = async (db: Database, associationId: string, ussfIdHash: string): Promise<string[]> =>
  (
    await db
      .select({ id: ussfOfficial.memberId })
      .from(ussfOfficial)
      .where(and(eq(ussfOfficial.associationId, associationId), eq(ussfOfficial.ussfIdHash, ussfIdHash)))
      .all()
  ).map(({ id }) => id);

export const removeOfficials = (db: Database, associationId: string) =>
  db.delete(ussfOfficial).where(eq(ussfOfficial.associationId, associationId));

export async function readProgress(db: Database, associationId: string): Promise<UssfProgress> {
  const rows = await db
    .select({ state: ussfOfficial.state, minor: ussfOfficial.minor, count: sql<number>`count(*)` })
    .from(ussfOfficial)
    .where(eq(ussfOfficial.associationId, associationId))
    .groupBy(ussfOfficial.state, ussfOfficial.minor)
    .all();
  const progress = { officials: 0, waiting: 0, found: 0, 'not-found': 0, several: 0, minor: 0, failed: 0 };
  for (const { state, minor, count } of rows) {
    progress.officials += count;
    progress[minor && state === 'found' ? 'minor' : state] += count;
  }
  return progress;
}

/** One page of the result list. @param after the last member of the page before. */
export const pageOfOfficials = (
  db: Database,
  associationId: string,
  state: UssfOfficialState | null,
  after: string | null,
) =>
  db
    .select({
      official: ussfOfficial,
      member,
      certifications: sql<number>`(select count(*) from ${certification} where ${certification.memberId} = ${ussfOfficial.memberId})`,
    })
    .from(ussfOfficial)
    .innerJoin(member, eq(member.id, ussfOfficial.memberId))
    .where(
      and(
        eq(ussfOfficial.associationId, associationId),
        state === null ? undefined : eq(ussfOfficial.state, state === 'minor' ? 'found' : state),
        state === 'minor'
          ? eq(ussfOfficial.minor, true)
          : state === 'found'
            ? eq(ussfOfficial.minor, false)
            : undefined,
        after === null ? undefined : gt(ussfOfficial.memberId, after),
      ),
    )
    .orderBy(asc(ussfOfficial.memberId))
    .limit(USSF_OFFICIALS_PAGE_ROWS)
    .all();

/** The member is gone. */
export async function removeOfficial(db: Database, memberId: string): Promise<void> {
  await db.delete(ussfOfficial).where(eq(ussfOfficial.memberId, memberId));
}

/** Due now. Another number than before: what was filed under the old one is not held against the new one's licences. */
export const setNumber = (
  { db, now }: Ports,
  memberId: string,
  numbers: Pick<OfficialRow, 'ussfIdSealed' | 'ussfIdHash' | 'minor'>,
) =>
  db
    .update(ussfOfficial)
    .set({
      ...numbers,
      state: 'waiting',
      dueAt: now.toISOString(),
      relinked: sql`case when ${ussfOfficial.ussfIdHash} is null or ${ussfOfficial.ussfIdHash} = ${numbers.ussfIdHash}
        then ${ussfOfficial.relinked} else 1 end`,
      subscribedAt: sql`case when ${ussfOfficial.ussfIdHash} = ${numbers.ussfIdHash} then ${ussfOfficial.subscribedAt} end`,
    })
    .where(eq(ussfOfficial.memberId, memberId));
