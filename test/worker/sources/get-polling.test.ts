import { describe, expect, it } from 'vitest';
import { aPolling, POLL_TOKEN } from '../builders/a-polling.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('how a legacy report is asked', () => {
  it('is shown without its token', async () => {
    const { path, token, setting } = await aPolling();
    const text = await (await call('GET', path, { token })).text();
    expect(text).toContain(setting.url);
    expect(text).not.toContain(POLL_TOKEN);
  });

  it('is not there before it is set', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}/sources/legacy-report`;
    expect((await call('GET', path, { token })).status).toBe(404);
  });

  it('is not for a league, nor for another association', async () => {
    const { tree, path } = await aPolling();
    const west = await aTree('west');
    for (const slug of [tree.league, west.association]) {
      expect((await call('GET', path, { token: await aSignIn(`owner@${slug}.example`) })).status).toBe(404);
    }
    expect((await call('GET', path)).status).toBe(401);
  });
});
