import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { ApiKeys } from '../../../contract/api-keys/api-key.ts';
import type { Problem } from '../../../contract/core/problem.ts';
import { apiKey } from '../../../worker/accounts/api-key.schema.ts';
import { API_KEY_REQUESTS_A_MINUTE } from '../../../worker/accounts/limits.ts';
import { guessCount } from '../../../worker/platform/http/guess-count.schema.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';

describe('a key for a league’s own program', () => {
  it('opens what its scope says, and tells how often it may still ask', async () => {
    const tree = await aTree();
    await aMember(tree);
    const { secret } = await anApiKey(tree.league);
    const answer = await ask('GET', `/v1/organizations/${tree.club}/people`, { secret });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ratelimit-policy')).toBe('"key";q=600;w=60');
    expect(answer.headers.get('ratelimit')).toMatch(/^"key";r=599;t=\d+$/);
  });

  it('remembers when it was last used', async () => {
    const tree = await aTree();
    const { secret, path, token } = await anApiKey(tree.league);
    await ask('GET', `/v1/organizations/${tree.league}/people`, { secret });
    const { keys } = (await (await call('GET', path, { token })).json()) as ApiKeys;
    expect(keys[0]?.lastUsedAt).not.toBeNull();
  });

  it('is nowhere in the database', async () => {
    const { secret } = await anApiKey((await aTree()).league);
    expect(JSON.stringify(await drizzle(env.DB).select().from(apiKey).all())).not.toContain(secret.slice(4, 30));
  });

  it('opens nothing else, nothing of another branch, and nothing that is for people alone', async () => {
    const tree = await aTree();
    const west = await aTree('west');
    const { secret } = await anApiKey(tree.club);
    const status = async (method: string, path: string) => (await ask(method, path, { secret, body: {} })).status;
    expect(await status('POST', `/v1/organizations/${tree.club}/webhooks`)).toBe(403);
    for (const slug of [tree.otherClub, tree.league, west.club]) {
      expect((await ask('GET', `/v1/organizations/${slug}/people`, { secret })).status).toBe(404);
    }
    expect((await ask('GET', '/v1/session', { secret })).status).toBe(403);
    expect(await status('POST', `/v1/organizations/${tree.club}/api-keys`)).toBe(403);
  });

  it('is refused from a web page, where anybody could read it', async () => {
    const tree = await aTree();
    const { secret } = await anApiKey(tree.league);
    const path = `/v1/organizations/${tree.league}/people`;
    expect((await call('GET', path, { token: secret })).status).toBe(403);
  });

  it('opens nothing once its maker has no office there or above anymore, and says why', async () => {
    const tree = await aTree();
    const { secret } = await anApiKey(tree.league);
    const path = `/v1/organizations/${tree.club}/people`;
    expect((await ask('GET', path, { secret })).status).toBe(200);
    const maker = `owner@${tree.league}.example`;
    await env.DB.prepare('delete from administrator where email = ?').bind(maker).run();
    await anAdministrator(maker, tree.idOf(tree.club), 'owner');
    const answer = await ask('GET', path, { secret });
    expect(answer.status).toBe(403);
    expect(((await answer.json()) as Problem).detail).toContain('no longer');
    await anAdministrator(maker, tree.idOf(tree.association), 'registrar');
    expect((await ask('GET', path, { secret })).status).toBe(200);
  });

  it('that asks too often is told when it may ask again', async () => {
    const tree = await aTree();
    const { secret } = await anApiKey(tree.league);
    const path = `/v1/organizations/${tree.league}/people`;
    await ask('GET', path, { secret });
    await drizzle(env.DB).update(guessCount).set({ count: API_KEY_REQUESTS_A_MINUTE });
    const answer = await ask('GET', path, { secret });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('ratelimit')).toMatch(/r=0/);
    expect(((await answer.json()) as Problem).code).toBe('too-many-requests');
  });

  it('needs a name and scopes that exist', async () => {
    const tree = await aTree();
    const { path, token } = await anApiKey(tree.league);
    for (const body of [
      { name: '', scopes: ['people:read'] },
      { name: 'x', scopes: [] },
      { name: 'x', scopes: ['all'] },
    ]) {
      expect((await call('POST', path, { token, body })).status).toBe(422);
    }
  });

  it('can be made only by the owner of that branch', async () => {
    const tree = await aTree();
    const west = await aTree('west');
    const body = { name: 'x', scopes: ['people:read'] };
    for (const slug of [tree.club, west.association]) {
      const token = await aSignIn(`owner@${slug}.example`);
      expect((await call('POST', `/v1/organizations/${tree.league}/api-keys`, { token, body })).status).toBe(404);
    }
    expect((await call('POST', `/v1/organizations/${tree.league}/api-keys`, { body })).status).toBe(401);
  });
});
