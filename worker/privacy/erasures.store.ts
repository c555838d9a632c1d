// Erasures: the audit line that stays, the work that is still to do, and the files R2 is still to delete.
import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { erasedFile, erasure } from './erasure.schema.ts';

export type ErasureRow = typeof erasure.$inferSelect;

export const insertErasure = (db: Database, row: ErasureRow) => db.insert(erasure).values(row);

/** Of somebody whose last traces are still being cleared away. Tenant first. */
export const openErasure = (db: Database, associationId: string, memberHash: string): Promise<ErasureRow | undefined> =>
  db
    .select()
    .from(erasure)
    .where(and(eq(erasure.associationId, associationId), eq(erasure.memberHash, memberHash)))
    .get();

export const dueErasure = (db: Database, at: string): Promise<ErasureRow | undefined> =>
  db
    .select()
    .from(erasure)
    .where(and(isNotNull(erasure.dueAt), lte(erasure.dueAt, at)))
    .orderBy(asc(erasure.dueAt))
    .limit(1)
    .get();

/** Nothing is written where another run has gone further meanwhile; `dueAt` tells the second going through from the first. */
export const moveErasure = (
  db: Database,
  before: ErasureRow,
  to: Partial<Pick<ErasureRow, 'stage' | 'afterRow' | 'dueAt' | 'doneAt' | 'memberHash' | 'tracesSealed'>>,
) =>
  db
    .update(erasure)
    .set(to)
    .where(
      and(
        eq(erasure.id, before.id),
        eq(erasure.stage, before.stage),
        eq(erasure.afterRow, before.afterRow),
        eq(erasure.dueAt, before.dueAt ?? ''),
      ),
    );

export const filesToErase = async (db: Database, limit: number): Promise<string[]> =>
  (await db.select().from(erasedFile).limit(limit).all()).map(({ storageKey }) => storageKey);

export const forgetFiles = (db: Database, storageKeys: readonly string[]) =>
  db.delete(erasedFile).where(inArray(erasedFile.storageKey, [...storageKeys]));
