// A key as its organization's owner sees it: never its secret.
import type { ApiKey } from '../../contract/api-keys/api-key.ts';
import type { ApiKeyRow } from '../accounts/api-keys.store.ts';

/** @param makerLeft who made it has no office here or above anymore. */
export function showApiKey(row: ApiKeyRow, makerLeft: boolean): ApiKey {
  const { id, name, scopes, hint, createdAt, createdBy, lastUsedAt } = row;
  return { id, name, scopes, hint, createdAt, createdBy, makerLeft, lastUsedAt };
}
