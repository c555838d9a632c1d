// How an association reads its sources.
import { and, eq } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { sourceSetting } from './source.schema.ts';

export type SourceSettingRow = typeof sourceSetting.$inferSelect;

export const readSourceSetting = (
  db: Database,
  associationId: string,
  source: SourceSettingRow['source'],
): Promise<SourceSettingRow | undefined> =>
  db
    .select()
    .from(sourceSetting)
    .where(and(eq(sourceSetting.associationId, associationId), eq(sourceSetting.source, source)))
    .get();

export const writeSourceSetting = (db: Database, row: SourceSettingRow) =>
  db
    .insert(sourceSetting)
    .values(row)
    .onConflictDoUpdate({ target: [sourceSetting.associationId, sourceSetting.source], set: row });
