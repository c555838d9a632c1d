// GET .../api-keys: the keys of this organization, what each may do, and when it was last used.
import type { ApiKeys } from '../../contract/api-keys/api-key.ts';
import { administrator } from '../accounts/administrator.ts';
import { administratorsAbove } from '../accounts/administrators.store.ts';
import { apiKeysOf } from '../accounts/api-keys.store.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showApiKey } from './show-api-key.ts';

export const getApiKeys = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const rows = await apiKeysOf(ports.db, place.row.id);
  const here = await administratorsAbove(ports.db, place.row.path);
  return c.json({ keys: rows.map((row) => showApiKey(row, !here.has(row.createdBy))) } satisfies ApiKeys);
});
