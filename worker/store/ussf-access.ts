// Who may read U.S. Soccer's records for an association, and whether we are pausing.
import { eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../ports.ts';
import { ussfAccess } from './schema/ussf.ts';

export type UssfAccessRow = typeof ussfAccess.$inferSelect;

export const readAccess = (db: Database, associationId: string): Promise<UssfAccessRow | undefined> =>
  db.select().from(ussfAccess).where(eq(ussfAccess.associationId, associationId)).get();

export const enabledAccesses = (db: Database): Promise<UssfAccessRow[]> =>
  db.select().from(ussfAccess).where(isNotNull(ussfAccess.enabledAt)).all();

export const writeAccess = (db: Database, row: UssfAccessRow) =>
  db.insert(ussfAccess).values(row).onConflictDoUpdate({ target: ussfAccess.associationId, set: row });

export const changeAccess = (db: Database, associationId: string, change: Partial<UssfAccessRow>) =>
  db.update(ussfAccess).set(change).where(eq(ussfAccess.associationId, associationId));
