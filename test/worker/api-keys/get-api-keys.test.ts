import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { ApiKeys } from '../../../contract/api-keys/api-key.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
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

  it('says of which the maker has left, and of none while they have an office here or above', async () => {
    const tree = await aTree();
    const { path } = await anApiKey(tree.club);
    const above = await aSignIn(`owner@${tree.league}.example`);
    await call('POST', path, { token: above, body: { name: 'Of the league', scopes: ['people:read'] } });
    const left = async () =>
      ((await (await call('GET', path, { token: above })).json()) as ApiKeys).keys.map(({ makerLeft }) => makerLeft);
    expect(await left()).toEqual([false, false]);
    const leaves = (slug: string) =>
      env.DB.prepare('delete from administrator where organization_id = ? and email = ?')
        .bind(tree.idOf(slug), `owner@${slug}.example`)
        .run();
    await anAdministrator(`owner@${tree.club}.example`, tree.idOf(tree.otherClub), 'owner');
    await leaves(tree.club);
    expect(await left()).toEqual([true, false]);
    await anAdministrator(`owner@${tree.club}.example`, tree.idOf(tree.association), 'assignor');
    expect(await left()).toEqual([false, false]);
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
