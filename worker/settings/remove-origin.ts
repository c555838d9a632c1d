// DELETE .../origins/:origin: that page may no longer call us for this organization. Those registered above stay.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { removeOriginRow } from '../organizations/settings.store.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';

export const removeOrigin = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const removed = await removeOriginRow(ports.db, place.row.id, c.req.param('origin') ?? '');
  if (!removed) throw new Refused('not-found');
  return c.body(null, 204);
});
