// For which items codes are asked, and whose pool it is: the organization that wrote the requirements page keeps the codes.
import type { RequirementsItem } from '../../contract/settings/requirements-page.ts';
import type { OrganizationRow, PlacedOrganization } from '../organizations/organizations.store.ts';
import { nearestPage } from '../organizations/requirements-pages.store.ts';
import type { Database } from '../platform/ports.ts';

export async function codeItems(
  db: Database,
  place: PlacedOrganization,
): Promise<{ at: OrganizationRow; items: RequirementsItem[] } | null> {
  const found = await nearestPage(db, place.line);
  if (!found) return null;
  const items = found.page.items.filter(({ asks }) => asks?.some(({ kind }) => kind === 'payment-code'));
  return { at: found.at, items };
}

/** The items whose codes are kept at this very organization. */
export async function ownCodeItems(db: Database, place: PlacedOrganization): Promise<RequirementsItem[]> {
  const found = await codeItems(db, place);
  return found && found.at.id === place.row.id ? found.items : [];
}
