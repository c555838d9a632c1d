// POST .../api-keys: a key for a league's own program. Its secret is shown in this answer and never again (B4).
import { API_KEY_PREFIX, type ApiKeyWithSecret, CreateApiKey } from '../../contract/api-keys/api-key.ts';
import { administrator } from '../accounts/administrator.ts';
import { insertApiKey } from '../accounts/api-keys.store.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { API_KEYS_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { toBase64 } from '../platform/seal.ts';
import { showApiKey } from './show-api-key.ts';

export const createApiKey = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { name, scopes } = await readBody(c, CreateApiKey);
  const secret = API_KEY_PREFIX + toBase64(crypto.getRandomValues(new Uint8Array(32)));
  const row = {
    id: crypto.randomUUID(),
    organizationId: place.row.id,
    name,
    secretHash: await ports.keys.hash(secret),
    hint: secret.slice(-4),
    scopes: [...new Set(scopes)],
    createdAt: ports.now.toISOString(),
    createdBy: c.var.administrator.email,
    lastUsedAt: null,
    revokedAt: null,
  };
  if (!(await insertApiKey(ports.db, row))) {
    throw new Refused({ code: 'not-allowed', detail: `At most ${API_KEYS_MAX} keys; withdraw one first.` });
  }
  c.header('cache-control', 'no-store');
  return c.json({ key: showApiKey(row, false), secret } satisfies ApiKeyWithSecret, 201);
});
