import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

describe('switching a webhook on again', () => {
  it('lets news go out again', async () => {
    const there = await aSubscription('gone');
    await there.test();
    await eventually(async () => expect((await there.state())?.disabledAt).not.toBeNull());
    expect((await call('POST', `${there.path}/enabled`, { token: there.token })).status).toBe(204);
    expect(await there.state()).toMatchObject({ disabledAt: null, disabledBecause: null });
    await there.test();
    await eventually(async () => expect(await there.received()).toHaveLength(2));
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}/enabled`;
    expect((await call('POST', beside, { token })).status).toBe(404);
    expect((await call('POST', `${there.path}/enabled`)).status).toBe(401);
  });
});
