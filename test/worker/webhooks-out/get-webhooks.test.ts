import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';

describe('the list of webhooks', () => {
  it('shows how each fares', async () => {
    const there = await aSubscription();
    expect(await there.state()).toMatchObject({ id: there.id, failingSince: null, disabledAt: null });
  });

  it('of another branch does not exist, and a visitor is asked to sign in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.otherClub}.example`);
    const path = `/v1/organizations/${there.tree.league}/webhooks`;
    expect((await call('GET', path, { token })).status).toBe(404);
    expect((await call('GET', path)).status).toBe(401);
  });
});
