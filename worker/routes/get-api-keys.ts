// GET .../api-keys: the keys of this organization, what each may do, and when it was last used.
import type { ApiKeys } from '../../contract/api-key.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { apiKeysOf } from '../store/api-keys.ts';
import { showApiKey } from '../views/show-api-key.ts';

export const getApiKeys = operation(administrator(), inOrganization('manage'), async (c) => {
  const rows = await apiKeysOf(c.var.ports.db, c.var.place.row.id);
  return c.json({ keys: rows.map(showApiKey) } satisfies ApiKeys);
});
