import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAccountRequest, aRequest, askedBy } from '../builders/an-account-request.ts';
import { someoneWith } from '../builders/an-owner.ts';

describe('who asked for an account', () => {
  it('is listed here and above, what is open first', async () => {
    const { tree, set, listed } = await anAccountRequest();
    await set('done');
    await askedBy(tree.club, { email: 'kim@example.org', name: 'Kim' });
    expect((await listed()).map(({ name, state }) => `${name} ${state}`)).toEqual(['Kim asked', 'Pat Lee done']);
    const token = await aSignIn(`owner@${tree.league}.example`);
    const above = await (await call('GET', `/v1/organizations/${tree.league}/account-requests`, { token })).text();
    expect(above).toContain(aRequest.email);
  });

  it('is empty where nobody asked', async () => {
    const registrar = await someoneWith('registrar', 'club');
    expect(await (await registrar.get('/account-requests')).json()).toEqual({ items: [] });
  });

  it('is not for a reviewer, nor for another branch', async () => {
    const { tree, get } = await anAccountRequest();
    expect((await get('/account-requests', tree.otherClub)).status).toBe(404);
    expect((await (await someoneWith('reviewer')).get('/account-requests')).status).toBe(403);
  });
});
