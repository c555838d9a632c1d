// Subscribes a receiver as an owner does, and reads what reached it.
import { env } from 'cloudflare:test';
import { Webhook as Verifier } from 'standardwebhooks';
import type {
  WebhookBody,
  WebhookDeliveries,
  Webhooks,
  WebhookWithSecret,
} from '../../../contract/webhooks-out/webhook.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { sendWebhooks } from '../../../worker/webhooks-out/send-webhooks.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree, type Tree } from './a-tree.ts';

interface Received {
  headers: Record<string, string>;
  body: string;
}

export async function aSubscription(manner = 'accepts', wanted: { tree?: Tree; slug?: string } = {}) {
  const tree = wanted.tree ?? (await aTree());
  const slug = wanted.slug ?? tree.league;
  const token = await aSignIn(`owner@${slug}.example`);
  const name = crypto.randomUUID();
  const path = `/v1/organizations/${slug}/webhooks`;
  const url = `https://receiver.test/${name}/${manner}`;
  const made = await call('POST', path, { token, body: { url, types: ['status.changed', 'test'] } });
  const { webhook, secret } = (await made.json()) as WebhookWithSecret;
  const own = `${path}/${webhook.id}`;
  const received = async () => (await (await fetch(`https://receiver.test/${name}/log`)).json()) as Received[];
  return {
    tree,
    token,
    path: own,
    secret,
    id: webhook.id,
    test: () => call('POST', `${own}/test`, { token }),
    received,
    /** Checked by the public package, with this secret. */
    verified: async (with_: string = secret) =>
      (await received()).map(({ headers, body }) => new Verifier(with_).verify(body, headers) as WebhookBody),
    deliveries: async () =>
      ((await (await call('GET', `${own}/deliveries`, { token })).json()) as WebhookDeliveries).items,
    state: async () =>
      ((await (await call('GET', path, { token })).json()) as Webhooks).items.find((each) => each.id === webhook.id),
  };
}

/** What cron does, at that time. */
export const deliverAt = async (now: Date): Promise<void> => {
  await sendWebhooks(await portsOf(env, now), env);
};
export const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
