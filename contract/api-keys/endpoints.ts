import { endpoint } from '../core/endpoint.ts';
import type { ApiKeys, ApiKeyWithSecret, CreateApiKey } from './api-key.ts';

export const apiKeysEndpoints = {
  // A league's own systems; only for an owner
  createApiKey: /* @__PURE__ */ endpoint<CreateApiKey, ApiKeyWithSecret>(
    'POST',
    '/v1/organizations/:organization/api-keys',
  ),
  getApiKeys: /* @__PURE__ */ endpoint<void, ApiKeys>('GET', '/v1/organizations/:organization/api-keys'),
  revokeApiKey: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/api-keys/:key'),
};
