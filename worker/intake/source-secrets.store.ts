// Who changed which source's secret, and when.
import { eq } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { sourceSecret } from './source-secret.schema.ts';

export type SourceSecretRow = typeof sourceSecret.$inferSelect;

export const writeSourceSecret = (db: Database, row: SourceSecretRow) =>
  db
    .insert(sourceSecret)
    .values(row)
    .onConflictDoUpdate({ target: [sourceSecret.associationId, sourceSecret.source], set: row });

export const sourceSecretsOf = (db: Database, associationId: string): Promise<SourceSecretRow[]> =>
  db.select().from(sourceSecret).where(eq(sourceSecret.associationId, associationId)).all();
