import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

describe('replaying', () => {
  it('sends one again under its old id', async () => {
    const there = await aSubscription();
    await there.test();
    await eventually(async () => expect(await there.received()).toHaveLength(1));
    const [delivery] = await there.deliveries();
    const body = { delivery: delivery?.id };
    const answer = await call('POST', `${there.path}/replays`, { token: there.token, body });
    expect(await answer.json()).toEqual({ replayed: 1 });
    await eventually(async () => expect(await there.received()).toHaveLength(2));
    const ids = (await there.received()).map((each) => each.headers['webhook-id']);
    expect(ids[0]).toBe(ids[1]);
  });

  it('wants one delivery or a range of time', async () => {
    const there = await aSubscription();
    const body = { from: 'yesterday', to: 'today' };
    expect((await call('POST', `${there.path}/replays`, { token: there.token, body })).status).toBe(422);
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}/replays`;
    expect((await call('POST', beside, { token, body: { delivery: 'x' } })).status).toBe(404);
    expect((await call('POST', `${there.path}/replays`)).status).toBe(401);
  });
});
