import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('signing out everywhere', () => {
  it('ends every session of this administrator, this one too, and nobody else’s', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    const [first, second] = [await aSignIn(email), await aSignIn(email)];
    const other = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('DELETE', '/v1/sessions', { token: second })).status).toBe(204);
    for (const token of [first, second]) expect((await call('GET', '/v1/session', { token })).status).toBe(401);
    expect((await call('GET', '/v1/session', { token: other })).status).toBe(200);
  });

  it('is for somebody signed in', async () => {
    expect((await call('DELETE', '/v1/sessions')).status).toBe(401);
  });
});
