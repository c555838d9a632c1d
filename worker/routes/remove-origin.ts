// DELETE .../origins/:origin: that page may no longer call us for this organization. Those registered above stay.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { removeOriginRow } from '../store/settings.ts';

export const removeOrigin = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const removed = await removeOriginRow(ports.db, place.row.id, c.req.param('origin') ?? '');
  if (!removed) throw new Refused('not-found');
  return c.body(null, 204);
});
