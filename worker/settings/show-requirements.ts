// The requirements page that holds for an organization, as any visitor may see it. Never who wrote it.
import type { ShownRequirements } from '../../contract/settings/requirements-page.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { nearestPage } from '../organizations/requirements-pages.store.ts';
import type { Database } from '../platform/ports.ts';

export async function showRequirements(db: Database, place: PlacedOrganization): Promise<ShownRequirements> {
  const found = await nearestPage(db, place.line);
  return {
    page: found?.page ?? null,
    from: found && { slug: found.at.slug, name: found.at.name },
    contact: place.contact,
  };
}
