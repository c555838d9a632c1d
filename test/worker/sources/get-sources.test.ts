import { describe, expect, it } from 'vitest';
import type { SourceStates } from '../../../contract/sources/source-secret.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, SECRET } from '../builders/a-tree.ts';

const ask = async (tree: { association: string }, token: string) =>
  call('GET', `/v1/organizations/${tree.association}/sources`, { token });

describe('an association’s sources', () => {
  it('say where messages go and whether a secret is set, and never the secret', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const text = await (await ask(tree, token)).text();
    expect(text).not.toContain(SECRET);
    const { sources } = JSON.parse(text) as SourceStates;
    expect(sources).toMatchObject([
      { source: 'safesport', set: true, address: `https://touchline.test/v1/webhooks/safesport/${tree.association}` },
      { source: 'absorb', set: false, changedAt: null },
      { source: 'checkr', set: false },
    ]);
  });

  it('tell who changed a secret, and how long the old one still works', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}/sources/checkr/secret`;
    for (const secret of ['the first key of it', 'the second key of it']) {
      await call('PUT', path, { token, body: { secret } });
    }
    const { sources } = (await (await ask(tree, token)).json()) as SourceStates;
    expect(sources[2]).toMatchObject({ set: true, changedBy: `owner@${tree.association}.example` });
    expect(sources[2]?.oldUntil).not.toBeNull();
  });

  it('are not for a league, nor for another association', async () => {
    const tree = await aTree();
    const west = await aTree('west');
    expect((await ask(tree, await aSignIn(`owner@${tree.league}.example`))).status).toBe(404);
    expect((await ask(tree, await aSignIn(`owner@${west.association}.example`))).status).toBe(404);
    expect((await ask(tree, '')).status).toBe(401);
  });
});
