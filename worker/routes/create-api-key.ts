// POST .../api-keys: a key for a league's own program. Its secret is shown in this answer and never again (B4).
import { API_KEY_PREFIX, type ApiKeyWithSecret, CreateApiKey } from '../../contract/api-key.ts';
import { Refused } from '../errors.ts';
import { API_KEYS_MAX } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { toBase64 } from '../seal.ts';
import { insertApiKey } from '../store/api-keys.ts';
import { showApiKey } from '../views/show-api-key.ts';

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
