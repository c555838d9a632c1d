import { describe, expect, it } from 'vitest';
import { askedForCorrection } from '../builders/a-correction.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';

describe('corrections that wait', () => {
  it('are shown to the registrar of the branch', async () => {
    expect((await (await askedForCorrection()).open()).map((each) => each.fields)).toEqual([['lastName']]);
  });

  it('are not shown to the club beside', async () => {
    const { tree } = await askedForCorrection();
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    const path = `/v1/organizations/${tree.otherClub}/corrections`;
    expect(await (await call('GET', path, { token })).json()).toEqual({ items: [] });
    const above = `/v1/organizations/${tree.club}/corrections`;
    expect((await call('GET', above, { token })).status).toBe(404);
  });

  it('ask a visitor to sign in', async () => {
    const { tree } = await askedForCorrection();
    expect((await call('GET', `/v1/organizations/${tree.club}/corrections`)).status).toBe(401);
  });
});
