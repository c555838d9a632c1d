// A key as its organization's owner sees it: never its secret.
import type { ApiKey } from '../../contract/api-key.ts';
import type { ApiKeyRow } from '../store/api-keys.ts';

export function showApiKey({ id, name, scopes, hint, createdAt, createdBy, lastUsedAt }: ApiKeyRow): ApiKey {
  return { id, name, scopes, hint, createdAt, createdBy, lastUsedAt };
}
