// An association's definitions lie in its own row, by key, and every version of them in a table beside it. What is written names the version
// it was made from: of two owners at once one is told to look again.
import { and, eq, sql } from 'drizzle-orm';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { KeptDefinition } from '../../contract/requirements/definition.ts';
import { organization, settingChange } from '../organizations/organization.schema.ts';
import type { OrganizationRow } from '../organizations/organizations.store.ts';
import { insertWhere } from '../platform/insert-where.store.ts';
import type { Database } from '../platform/ports.ts';
import { definitionVersion } from './definition-version.schema.ts';

export interface DefinitionsChange {
  definitions: readonly KeptDefinition[];
  /** What is asked for after it, in order. */
  asked: readonly Requirement[];
  changedBy: string;
  changedAt: string;
}

/**
 * Written only where the association's definitions and what it asks for are still those it was made from, all in one batch.
 * @returns false when somebody else changed one of them meanwhile.
 */
export async function writeDefinitions(
  db: Database,
  from: OrganizationRow,
  change: DefinitionsChange,
): Promise<boolean> {
  const { definitions, asked, changedBy, changedAt } = change;
  const organizationId = from.id;
  const line = {
    id: crypto.randomUUID(),
    organizationId,
    changedBy,
    changedAt,
    setting: 'requirements' as const,
    act: 'set' as const,
  };
  // Looked at once; what follows stands or falls with the line in the history.
  const isUnchanged = sql`exists (select 1 from ${organization} where ${organization.id} = ${organizationId}
    and json(${organization.definitions}) = json(${JSON.stringify(from.definitions)})
    and json(${organization.requirements}) = json(${JSON.stringify(from.requirements)}))`;
  const audit = insertWhere(db, settingChange, line, isUnchanged);
  const isOurs = sql`exists (select 1 from ${settingChange} where ${settingChange.id} = ${line.id})`;
  const versions = definitions.map((definition) => {
    const { key: requirement, version } = definition;
    const row = { organizationId, requirement, version, definition, changedBy, changedAt };
    return insertWhere(db, definitionVersion, row, isOurs);
  });
  const kept = { ...from.definitions, ...Object.fromEntries(definitions.map((each) => [each.key, each])) };
  // Validity and deadlines that were set apart from a definition give way to what the definition says now.
  const policy = definitions.reduce(
    (all, { key }) => sql`json_remove(${all}, ${`$.validity."${key}"`}, ${`$.deadlines."${key}"`})`,
    sql`${organization.policy}`,
  );
  const set = db
    .update(organization)
    .set({ definitions: kept, policy, requirements: [...asked] })
    .where(and(eq(organization.id, organizationId), isOurs));
  const [written] = await db.batch([audit, ...versions, set]);
  return written.length > 0;
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
