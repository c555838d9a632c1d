// Who may read U.S. Soccer's records for an association, and whether we are pausing.
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { ussfAccess } from './ussf.schema.ts';

export type UssfAccessRow = typeof ussfAccess.$inferSelect;

export const readAccess = (db: Database, associationId: string): Promise<UssfAccessRow | undefined> =>
  db.select().from(ussfAccess).where(eq(ussfAccess.associationId, associationId)).get();

export const enabledAccesses = (db: Database): Promise<UssfAccessRow[]> =>
  db.select().from(ussfAccess).where(isNotNull(ussfAccess.enabledAt)).all();

export const writeAccess = (db: Database, row: UssfAccessRow) =>
  db.insert(ussfAccess).values(row).onConflictDoUpdate({ target: ussfAccess.associationId, set: row });

export const changeAccess = (db: Database, associationId: string, change: Partial<UssfAccessRow>) =>
  db.update(ussfAccess).set(change).where(eq(ussfAccess.associationId, associationId));

/** What a run found out with the access as it read it; set anew or turned off meanwhile, it says nothing of the new one. */
export const settleAccess = (db: Database, read: UssfAccessRow, found: Partial<UssfAccessRow>) =>
  db
    .update(ussfAccess)
    .set(found)
    .where(
      and(
        eq(ussfAccess.associationId, read.associationId),
        eq(ussfAccess.consentAt, read.consentAt),
        sql`${ussfAccess.credentialsSealed} is ${read.credentialsSealed}`,
      ),
    );
