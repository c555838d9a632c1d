import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const tree = await aTree();
    const email = `owner@${tree.club}.example`;
    const [first, second] = [await aSignIn(email), await aSignIn(email)];
    expect((await call('DELETE', '/v1/session', { token: first })).status).toBe(204);
    expect((await call('GET', '/v1/session', { token: first })).status).toBe(401);
    expect((await call('GET', '/v1/session', { token: second })).status).toBe(200);
  });

  it('needs somebody who is signed in', async () => {
    expect((await call('DELETE', '/v1/session')).status).toBe(401);
  });
});
