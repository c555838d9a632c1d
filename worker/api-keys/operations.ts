import type { apiKeysEndpoints } from '../../contract/api-keys/endpoints.ts';
import { createApiKey } from './create-api-key.ts';
import { getApiKeys } from './get-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';

export const apiKeysOperations = {
  createApiKey,
  getApiKeys,
  revokeApiKey,
} satisfies Record<keyof typeof apiKeysEndpoints, unknown>;
