// Work that waits on strangers is apart from work that must not wait: a server that hangs has its share of a run, and nobody else's work behind it.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it, vi } from 'vitest';
import { postMail, sealMail } from '../../../worker/mail/post-mail.ts';
import type { WakeCall } from '../../../worker/platform/env.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { consumeQueue } from '../../../worker/queue.ts';
import { WEBHOOKS_OUT_PER_ENDPOINT } from '../../../worker/webhooks-out/limits.ts';
import { webhookDelivery } from '../../../worker/webhooks-out/webhook.schema.ts';
import { claimDeliveries } from '../../../worker/webhooks-out/webhooks.store.ts';
import { aSubscription, hoursFromNow } from '../builders/a-webhook.ts';
import { eventually } from '../builders/eventually.ts';

const batchOf = (...calls: WakeCall[]) =>
  ({ messages: calls.map((body) => ({ body })) }) as unknown as MessageBatch<WakeCall>;

async function due(endpointId: string, count: number, at: string) {
  const ports = await portsOf(env, new Date());
  const bodySealed = await ports.keys.seal('{}');
  for (let index = 0; index < count; index++) {
    const id = crypto.randomUUID();
    await drizzle(env.DB)
      .insert(webhookDelivery)
      .values({ id, endpointId, eventKey: id, type: 'test', bodySealed, createdAt: at, dueAt: at });
  }
}

describe('an endpoint that hangs', () => {
  it('with a hundred deliveries before all others has its share of a run, and the others theirs', async () => {
    const slow = await aSubscription('hangs');
    const quick = await aSubscription('accepts', { tree: slow.tree, slug: slow.tree.association });
    await due(slow.id, 100, '2026-01-01T00:00:00.000Z');
    await due(quick.id, 3, '2026-02-01T00:00:00.000Z');
    const claimed = await claimDeliveries(await portsOf(env, new Date()));
    const of = (id: string) => claimed.filter(({ endpoint }) => endpoint.id === id).length;
    expect([of(slow.id), of(quick.id)]).toEqual([WEBHOOKS_OUT_PER_ENDPOINT, 3]);
  });

  it('holds up no mail that was called for in the same breath', async () => {
    const slow = await aSubscription('hangs');
    await due(slow.id, 1, '2026-01-01T00:00:00.000Z');
    const ports = await portsOf(env, hoursFromNow(1));
    const content = { template: 'sign-in-code' as const, code: '123456', minutes: 10 };
    const mail = { to: 'ana@example.org', language: 'en' as const, content };
    const posting = { key: crypto.randomUUID(), associationId: '', memberId: null };
    await postMail(ports.db, await sealMail(ports, { ...posting, mail }));
    const send = vi.fn(async () => ({ messageId: 'one' }));
    let ended = false;
    const run = consumeQueue(
      ports,
      { ...env, EMAIL: { send } as unknown as SendEmail },
      batchOf('webhook', 'urgent-mail'),
    );
    void run.then(() => {
      ended = true;
    });
    await eventually(async () => expect(send).toHaveBeenCalledOnce());
    expect(ended).toBe(false);
    await run;
  });

  it('has queues beside its own for mail, sources, texts and our own work', async () => {
    const asked: string[] = [];
    const queue = (name: string) => ({ send: async (call: string) => void asked.push(`${name} ${call}`) }) as never;
    const queues = {
      WAKE: queue('own'),
      WAKE_MAIL: queue('mail'),
      WAKE_WEBHOOKS: queue('webhooks'),
      WAKE_SOURCES: queue('sources'),
      WAKE_TEXTS: queue('texts'),
    };
    const ports = await portsOf({ ...env, ...queues }, new Date());
    const calls: WakeCall[] = [
      'inbox',
      'notice',
      'erasure',
      'mail',
      'webhook',
      'poll',
      'ussf',
      'feed',
      'certificate-text',
    ];
    for (const call of calls) await ports.wake(call);
    expect(asked).toEqual([
      ...['own inbox', 'own notice', 'own erasure', 'mail mail', 'webhooks webhook'],
      ...['sources poll', 'sources ussf', 'sources feed', 'texts certificate-text'],
    ]);
  });
});
