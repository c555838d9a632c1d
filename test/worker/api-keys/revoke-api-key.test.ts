import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';

describe('withdrawing a key', () => {
  it('shuts it out at once', async () => {
    const tree = await aTree();
    const { key, secret, path, token } = await anApiKey(tree.league);
    expect((await call('DELETE', `${path}/${key.id}`, { token })).status).toBe(204);
    expect((await ask('GET', `/v1/organizations/${tree.league}/people`, { secret })).status).toBe(401);
    expect((await call('DELETE', `${path}/${key.id}`, { token })).status).toBe(404);
  });

  it('is not for another organization’s owner, not even below', async () => {
    const tree = await aTree();
    const west = await aTree('west');
    const { key, secret } = await anApiKey(tree.league);
    for (const slug of [tree.club, west.association]) {
      const token = await aSignIn(`owner@${slug}.example`);
      for (const at of [slug, tree.league]) {
        expect((await call('DELETE', `/v1/organizations/${at}/api-keys/${key.id}`, { token })).status).toBe(404);
      }
    }
    expect((await ask('GET', `/v1/organizations/${tree.league}/people`, { secret })).status).toBe(200);
  });
});
