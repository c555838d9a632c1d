// A key as an owner makes it, and a program that asks with it: no origin, as no browser is there.
import { SELF } from 'cloudflare:test';
import type { ApiKeyWithSecret, ApiScope } from '../../../contract/api-keys/api-key.ts';
import { aSignIn, call } from './a-sign-in.ts';

export async function anApiKey(slug: string, scopes: ApiScope[] = ['people:read'], name = 'Club web site') {
  const token = await aSignIn(`owner@${slug}.example`);
  const path = `/v1/organizations/${slug}/api-keys`;
  const made = await call('POST', path, { token, body: { name, scopes } });
  const { key, secret } = (await made.json()) as ApiKeyWithSecret;
  return { key, secret, token, path };
}

export function ask(
  method: string,
  path: string,
  sending: { secret: string; body?: unknown; headers?: Record<string, string> },
): Promise<Response> {
  const json = sending.body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = { authorization: `Bearer ${sending.secret}`, ...json, ...sending.headers };
  const body = sending.body === undefined ? null : JSON.stringify(sending.body);
  return SELF.fetch(`https://touchline.test${path}`, { method, headers, body });
}
