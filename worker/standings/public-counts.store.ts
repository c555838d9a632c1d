// The counts that strangers see, kept. A row says which organization and when, and holds no person.
import { eq, lte, sql } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { publicCount } from './public-count.schema.ts';
import type { ExactCounts } from './rules/public-count.ts';

export async function readCounts(db: Database, organizationId: string) {
  return db.select().from(publicCount).where(eq(publicCount.organizationId, organizationId)).get();
}

/** @returns true for the one who is to count now. */
export async function claimCounting(db: Database, organizationId: string, at: string, dueAt: string): Promise<boolean> {
  const claimed = await db
    .insert(publicCount)
    .values({ organizationId, dueAt, counts: null })
    .onConflictDoUpdate({ target: publicCount.organizationId, set: { dueAt }, setWhere: lte(publicCount.dueAt, at) })
    .returning({ one: sql<number>`1` })
    .all();
  return claimed.length > 0;
}

export const keepCounts = (db: Database, organizationId: string, counts: ExactCounts) =>
  db.update(publicCount).set({ counts }).where(eq(publicCount.organizationId, organizationId));
