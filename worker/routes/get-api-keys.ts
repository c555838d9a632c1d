// GET .../api-keys: the keys of this organization, what each may do, and when it was last used.
import type { ApiKeys } from '../../contract/api-key.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { administratorsAbove } from '../store/administrators.ts';
import { apiKeysOf } from '../store/api-keys.ts';
import { showApiKey } from '../views/show-api-key.ts';

export const getApiKeys = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const rows = await apiKeysOf(ports.db, place.row.id);
  const here = await administratorsAbove(ports.db, place.row.path);
  return c.json({ keys: rows.map((row) => showApiKey(row, !here.has(row.createdBy))) } satisfies ApiKeys);
});
