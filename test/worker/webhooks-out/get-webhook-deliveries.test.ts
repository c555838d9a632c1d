import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

describe('the delivery log', () => {
  it('shows what was sent and what came back', async () => {
    const there = await aSubscription();
    await there.test();
    await eventually(async () => expect(await there.deliveries()).toMatchObject([{ type: 'test', lastStatus: 204 }]));
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}/deliveries`;
    expect((await call('GET', beside, { token })).status).toBe(404);
    expect((await call('GET', `${there.path}/deliveries`)).status).toBe(401);
  });
});
