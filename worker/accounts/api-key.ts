// Lets a league's own program through by its key, for one scope: counted exactly against its rate, told so in headers, and
// refused from a browser, where a key could be read by anybody.
import type { Context } from 'hono';
import { API_KEY_PREFIX, type ApiScope } from '../../contract/api-keys/api-key.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { countTryUntil } from '../platform/http/guess-counter.store.ts';
import { inBackground } from '../platform/in-background.ts';
import { administratorsAbove } from './administrators.store.ts';
import { findApiKey, markUsed } from './api-keys.store.ts';
import { API_KEY_REQUESTS_A_MINUTE } from './limits.ts';

/** For what no program may do. */
export const onlyPeople = () => new Refused({ code: 'not-allowed', detail: 'Only a signed-in person may do this.' });

export const isApiKey = (token: string | null): token is string => token?.startsWith(API_KEY_PREFIX) ?? false;

/** @returns who asks, for the ledger: the key by name. */
export async function letKeyIn(c: Context<AppEnv>, secret: string, scope: ApiScope): Promise<string> {
  const { ports } = c.var;
  const found = await findApiKey(ports.db, await ports.keys.hash(secret));
  if (!found) throw new Refused('not-signed-in');
  const { key, organization } = found;
  if (c.req.header('origin') !== undefined) {
    throw new Refused({ code: 'not-allowed', detail: 'A key is for programs on a server, never for a web page.' });
  }
  await meter(c, key.id);
  // A key acts for who made it: it ends with their office.
  if (!(await administratorsAbove(ports.db, organization.path)).has(key.createdBy)) {
    const detail = 'The person who created this key is no longer an administrator here. Create a new key.';
    throw new Refused({ code: 'not-allowed', detail });
  }
  if (!key.scopes.includes(scope)) {
    throw new Refused({ code: 'not-allowed', detail: `This key has no scope ${scope}.` });
  }
  inBackground(c, 'api-key-used', markUsed(ports.db, key.id, ports.now).then());
  // The scope has been checked; below it a key may do what its organization's owner may.
  const offices = [{ organization, roles: ['owner' as const] }];
  const nobody = { session: '', sessionId: '', userId: '', expiresAt: '' };
  c.set('administrator', { email: `key:${key.name}`, offices, keyMaker: key.createdBy, ...nobody });
  return `key/${key.id}`;
}

/** `RateLimit` headers as the IETF draft writes them (draft-ietf-httpapi-ratelimit-headers). */
async function meter(c: Context<AppEnv>, keyId: string): Promise<void> {
  const { ports } = c.var;
  const { count, until } = await countTryUntil(ports, `api-key/${keyId}`, 1);
  const secondsLeft = Math.max(1, Math.ceil((Date.parse(until) - ports.now.getTime()) / 1000));
  const left = Math.max(0, API_KEY_REQUESTS_A_MINUTE - count);
  const headers = {
    'ratelimit-policy': `"key";q=${API_KEY_REQUESTS_A_MINUTE};w=60`,
    ratelimit: `"key";r=${left};t=${secondsLeft}`,
  };
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (count > API_KEY_REQUESTS_A_MINUTE) {
    throw new Refused({ code: 'too-many-requests', headers: { ...headers, 'retry-after': String(secondsLeft) } });
  }
}
