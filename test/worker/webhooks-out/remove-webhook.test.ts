import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';

describe('removing a webhook', () => {
  it('leaves nothing of it', async () => {
    const there = await aSubscription();
    expect((await call('DELETE', there.path, { token: there.token })).status).toBe(204);
    expect(await there.state()).toBeUndefined();
    expect((await call('DELETE', there.path, { token: there.token })).status).toBe(404);
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}`;
    expect((await call('DELETE', beside, { token })).status).toBe(404);
    expect((await call('DELETE', `${there.path}`)).status).toBe(401);
  });
});
