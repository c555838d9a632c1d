import { describe, expect, it } from 'vitest';
import type { WebhookWithSecret } from '../../../contract/webhooks-out/webhook.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aSubscription, deliverAt } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

describe('rotating a secret', () => {
  it('signs with both for a day, then with the new one alone', async () => {
    const there = await aSubscription();
    const answer = await call('POST', `${there.path}/secret`, { token: there.token });
    const { secret } = (await answer.json()) as WebhookWithSecret;
    expect(secret).not.toBe(there.secret);
    await there.test();
    await deliverAt(new Date());
    await eventually(async () => expect(await there.verified(secret)).toHaveLength(1));
    expect(await there.verified(there.secret)).toHaveLength(1);
    await there.test();
    await eventually(async () => expect(await there.received()).toHaveLength(2));
    await call('POST', `${there.path}/replays`, {
      token: there.token,
      body: { from: '2026-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' },
    });
    await eventually(async () => expect((await there.received()).length).toBeGreaterThanOrEqual(4));
    const signatures = (await there.received()).map((each) => each.headers['webhook-signature']?.split(' ').length);
    expect(new Set(signatures)).toEqual(new Set([2]));
  });

  it('signs with every secret that was shown, however many were asked for at once', async () => {
    const there = await aSubscription();
    const shown = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const answer = await call('POST', `${there.path}/secret`, { token: there.token });
        expect(answer.status).toBe(200);
        return ((await answer.json()) as WebhookWithSecret).secret;
      }),
    );
    await there.test();
    await eventually(async () => expect(await there.received()).toHaveLength(1));
    for (const secret of [there.secret, ...shown]) expect(await there.verified(secret)).toHaveLength(1);
  });

  it('does not find the webhook of another organization, nor lets a visitor in', async () => {
    const there = await aSubscription();
    const token = await aSignIn(`owner@${there.tree.club}.example`);
    const id = there.path.split('/').at(-1);
    const beside = `/v1/organizations/${there.tree.club}/webhooks/${id}/secret`;
    expect((await call('POST', beside, { token })).status).toBe(404);
    expect((await call('POST', `${there.path}/secret`)).status).toBe(401);
  });
});
