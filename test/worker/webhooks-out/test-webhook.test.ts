import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

describe('a test event', () => {
  it('goes the way of every other', async () => {
    const there = await aSubscription();
    expect((await there.test()).status).toBe(202);
    await eventually(async () => expect(await there.verified()).toMatchObject([{ type: 'test' }]));
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}/test`;
    expect((await call('POST', beside, { token })).status).toBe(404);
    expect((await call('POST', `${there.path}/test`)).status).toBe(401);
  });
});
