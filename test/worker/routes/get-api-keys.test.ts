import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anApiKey } from '../builders/an-api-key.ts';

describe('the list of keys', () => {
  it('tells them apart without their secrets', async () => {
    const tree = await aTree();
    const { secret, path, token } = await anApiKey(tree.league, ['people:read', 'webhooks:manage']);
    const text = await (await call('GET', path, { token })).text();
    expect(text).not.toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      keys: [
        { name: 'Club web site', hint: secret.slice(-4), scopes: ['people:read', 'webhooks:manage'], lastUsedAt: null },
      ],
    });
  });

  it('is only for the owner of that organization or above', async () => {
    const tree = await aTree();
    const west = await aTree('west');
    const { path, secret } = await anApiKey(tree.league);
    for (const slug of [tree.club, west.association]) {
      expect((await call('GET', path, { token: await aSignIn(`owner@${slug}.example`) })).status).toBe(404);
    }
    expect((await call('GET', path)).status).toBe(401);
    expect((await call('GET', path, { token: secret })).status).toBe(403);
  });
});
