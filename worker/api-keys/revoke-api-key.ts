// DELETE .../api-keys/:key: from now on it opens nothing.

import { administrator } from '../accounts/administrator.ts';
import { revokeApiKey as revoke } from '../accounts/api-keys.store.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';

export const revokeApiKey = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const revoked = await revoke(ports.db, place.row.id, c.req.param('key') ?? '', ports.now.toISOString());
  if (!revoked) throw new Refused('not-found');
  return c.body(null, 204);
});
