import { describe, expect, it } from 'vitest';
import type { Sessions } from '../../../contract/sign-in/sessions.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

const list = async (token: string) => ((await (await call('GET', '/v1/sessions', { token })).json()) as Sessions).items;

describe('ending one session', () => {
  it('signs that device out and leaves this one', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    const lost = await aSignIn(email);
    const token = await aSignIn(email);
    const other = (await list(token)).find(({ current }) => !current);
    expect((await call('DELETE', `/v1/sessions/${other?.id}`, { token })).status).toBe(204);
    expect((await call('GET', '/v1/session', { token: lost })).status).toBe(401);
    expect((await call('GET', '/v1/session', { token })).status).toBe(200);
  });

  it('reaches nobody else’s', async () => {
    const tree = await aTree();
    const theirs = await aSignIn(`owner@${tree.league}.example`);
    const token = await aSignIn(`owner@${tree.association}.example`);
    const [session] = await list(theirs);
    expect((await call('DELETE', `/v1/sessions/${session?.id}`, { token })).status).toBe(404);
    expect((await call('GET', '/v1/session', { token: theirs })).status).toBe(200);
  });
});
