// How far an organization is set up, in one look: each question stops at the first row it finds.
import { sql } from 'drizzle-orm';
import type { SetupStep } from '../../contract/home/home.ts';
import type { OrganizationRow } from '../organizations/organizations.store.ts';
import type { Database } from '../platform/ports.ts';

type Looked = Record<Exclude<SetupStep, 'access-code'>, number>;

export async function setupSteps(db: Database, { id, path }: OrganizationRow): Promise<Looked> {
  const here = sql`(select id from organization where path >= ${path} and path < ${`${path}~`})`;
  const found = await db.get<Looked>(sql`select
    exists (select 1 from organization where parent_id = ${id} and archived_at is null) as organizations,
    exists (select 1 from setting_change where organization_id = ${id} and setting = 'requirements') as requirements,
    exists (select 1 from source_secret where association_id = ${id})
      or exists (select 1 from source_setting where association_id = ${id})
      or exists (select 1 from poll where association_id = ${id}) as source,
    exists (select 1 from inbox where association_id = ${id}) as heard,
    exists (select 1 from invitation where organization_id in ${here} and closed_at is null)
      or (select count(distinct email) from administrator where organization_id in ${here}) > 1 as administrators,
    exists (select 1 from registration where path >= ${path} and path < ${`${path}~`}) as people,
    exists (select 1 from registered_origin where organization_id in ${here}) as site`);
  if (!found) throw new Error('A question without rows was not answered');
  return found;
}
