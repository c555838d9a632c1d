// DELETE .../api-keys/:key: from now on it opens nothing.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { revokeApiKey as revoke } from '../store/api-keys.ts';

export const revokeApiKey = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const revoked = await revoke(ports.db, place.row.id, c.req.param('key') ?? '', ports.now.toISOString());
  if (!revoked) throw new Refused('not-found');
  return c.body(null, 204);
});
