// An association's definitions lie in its own row, by key, and every version of them in a table beside it. What is written names the version
// it was made from: of two owners at once one is told to look again.
import { and, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { KeptDefinition } from '../../contract/requirements/definition.ts';
import { organization, settingChange } from '../organizations/organization.schema.ts';
import type { Database } from '../platform/ports.ts';
import { definitionVersion } from './definition-version.schema.ts';

export interface DefinitionsChange {
  organizationId: string;
  definitions: readonly KeptDefinition[];
  /** What is asked for after it, in order. */
  asked: readonly Requirement[];
  changedBy: string;
  changedAt: string;
}

/** @returns false when somebody else changed one of them meanwhile. */
export async function writeDefinitions(db: Database, change: DefinitionsChange): Promise<boolean> {
  const { organizationId, definitions, asked, changedBy, changedAt } = change;
  const versions = definitions.map((definition): BatchItem<'sqlite'> => {
    const { key: requirement, version } = definition;
    // Taken twice, the place in the table is refused and with it the whole batch.
    const row = { organizationId, requirement, version, definition, changedBy, changedAt };
    return db.insert(definitionVersion).values(row);
  });
  const kept = definitions.reduce(
    (all, each) => sql`json_set(${all}, ${`$."${each.key}"`}, json(${JSON.stringify(each)}))`,
    sql`${organization.definitions}`,
  );
  // Validity and deadlines that were set apart from a definition give way to what the definition says now.
  const policy = definitions.reduce(
    (all, { key }) => sql`json_remove(${all}, ${`$.validity."${key}"`}, ${`$.deadlines."${key}"`})`,
    sql`${organization.policy}`,
  );
  const set = db
    .update(organization)
    .set({ definitions: kept, policy, requirements: [...asked] })
    .where(eq(organization.id, organizationId));
  const audit = db.insert(settingChange).values({
    id: crypto.randomUUID(),
    ...{ organizationId, changedBy, changedAt },
    setting: 'requirements',
    act: 'set',
  });
  try {
    await db.batch([set, ...versions, audit]);
    return true;
  } catch (error) {
    if (/UNIQUE constraint failed/i.test(`${String(error)} ${error instanceof Error ? String(error.cause ?? '') : ''}`))
      return false;
    throw error;
  }
}

/** The text somebody signed, as it stood then. */
export const versionOf = (db: Database, organizationId: string, requirement: Requirement, version: number) =>
  db
    .select()
    .from(definitionVersion)
    .where(
      and(
        eq(definitionVersion.organizationId, organizationId),
        eq(definitionVersion.requirement, requirement),
        eq(definitionVersion.version, version),
      ),
    )
    .get();
