import { describe, expect, it } from 'vitest';
import type { Sessions } from '../../../contract/sign-in/sessions.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('where an administrator is signed in', () => {
  it('is listed, with the one that asks, and holds no token', async () => {
    const tree = await aTree();
    const email = `owner@${tree.league}.example`;
    await aSignIn(email);
    const token = await aSignIn(email);
    const text = await (await call('GET', '/v1/sessions', { token })).text();
    const { items } = JSON.parse(text) as Sessions;
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(text).not.toContain('token');
  });

  it('shows nobody else’s', async () => {
    const tree = await aTree();
    await aSignIn(`owner@${tree.league}.example`);
    const token = await aSignIn(`owner@${tree.club}.example`);
    const { items } = (await (await call('GET', '/v1/sessions', { token })).json()) as Sessions;
    expect(items).toHaveLength(1);
  });

  it('is told to nobody who is not signed in', async () => {
    expect((await call('GET', '/v1/sessions')).status).toBe(401);
  });
});
