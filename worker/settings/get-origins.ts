// GET .../origins: the pages that may call us for this organization, with whose they are.
import type { Origins } from '../../contract/settings/settings.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { originsOf } from '../organizations/settings.store.ts';
import { operation } from '../platform/operation.ts';

export const getOrigins = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const rows = await originsOf(
    ports.db,
    place.line.map(({ id }) => id),
  );
  const items = rows.flatMap(({ origin, organizationId }) => {
    const of = place.line.find(({ id }) => id === organizationId);
    return of ? [{ origin, organization: { slug: of.slug, name: of.name }, here: of.id === place.row.id }] : [];
  });
  return c.json({ items } satisfies Origins);
});
