// Calendar feeds games are read from. Taken by one run at a time.
import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { below, insertWhere } from '../platform/insert-where.store.ts';
import { CLAIM_SECONDS } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { assignment, assignmentFeed } from './assignment.schema.ts';
import { FEED_ATTEMPTS_MAX, FEEDS_MAX } from './limits.ts';

export type FeedRow = typeof assignmentFeed.$inferSelect;

/** Stands there from the last try on; a try that ends well takes it away. */
const GIVEN_UP = 'Reading it broke off several times, so it is not read anymore. Remove it and add it again.';

/** @returns false where the organization has as many as one may have. */
export async function insertFeed(db: Database, row: FeedRow): Promise<boolean> {
  const theirs = eq(assignmentFeed.organizationId, row.organizationId);
  return (await insertWhere(db, assignmentFeed, row, below(assignmentFeed, theirs, FEEDS_MAX))).length > 0;
}

export const feedsOf = (db: Database, organizationId: string): Promise<FeedRow[]> =>
  db.select().from(assignmentFeed).where(eq(assignmentFeed.organizationId, organizationId)).all();

export const getFeed = (db: Database, organizationId: string, id: string): Promise<FeedRow | undefined> =>
  db
    .select()
    .from(assignmentFeed)
    .where(and(eq(assignmentFeed.organizationId, organizationId), eq(assignmentFeed.id, id)))
    .get();

/** The feed and every game it told. */
export const removeFeed = (db: Database, { id, organizationId }: Pick<FeedRow, 'id' | 'organizationId'>) =>
  [
    db.delete(assignment).where(and(eq(assignment.organizationId, organizationId), eq(assignment.origin, id))),
    db.delete(assignmentFeed).where(eq(assignmentFeed.id, id)),
  ] as const;

/**
 * Takes the feed that has been due longest; undefined when none is. The try is counted here, before anything is read: a feed that ends the
 * run it is read in is given up after FEED_ATTEMPTS_MAX of them, and says so where feeds are listed.
 */
export async function claimFeed({ db, now }: Ports, which: 'never-broken' | 'broken'): Promise<FeedRow | undefined> {
  const at = now.toISOString();
  const free = and(
    lte(assignmentFeed.dueAt, at),
    which === 'broken' ? gt(assignmentFeed.attempts, 0) : eq(assignmentFeed.attempts, 0),
    lt(assignmentFeed.attempts, FEED_ATTEMPTS_MAX),
    or(isNull(assignmentFeed.claimedUntil), lt(assignmentFeed.claimedUntil, at)),
  );
  const due = await db
    .select({ id: assignmentFeed.id })
    .from(assignmentFeed)
    .where(free)
    .orderBy(assignmentFeed.dueAt)
    .get();
  if (!due) return undefined;
  const claimedUntil = new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString();
  return db
    .update(assignmentFeed)
    .set({
      claimedUntil,
      attempts: sql`${assignmentFeed.attempts} + 1`,
      problem: sql`case when ${assignmentFeed.attempts} + 1 >= ${FEED_ATTEMPTS_MAX} then ${GIVEN_UP} else ${assignmentFeed.problem} end`,
    })
    .where(and(eq(assignmentFeed.id, due.id), free))
    .returning()
    .get();
}

/** The feed has been read. Removed meanwhile, it leaves no game behind. */
export async function settleFeed(db: Database, feed: FeedRow, change: Partial<FeedRow>): Promise<void> {
  const settled = await db
    .update(assignmentFeed)
    .set({ ...change, claimedUntil: null })
    .where(eq(assignmentFeed.id, feed.id))
    .returning({ id: assignmentFeed.id });
  if (settled.length === 0) await db.batch(removeFeed(db, feed));
}
