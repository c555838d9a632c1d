// Empties the outbox of webhooks. Each endpoint is served beside the others, a few at a time, so that one that hangs holds
// up nobody. A failed delivery is tried again over days; an endpoint that fails for days is switched off, with a mail.

import { postMail, sealMail } from '../mail/post-mail.ts';
import type { Env } from '../platform/env.ts';
import { type Resolve, resolveByDns } from '../platform/net/guard-address.ts';
import { nextWaitMs } from '../platform/net/retry-schedule.ts';
import type { Ports } from '../platform/ports.ts';
import { WEBHOOK_OUT_FAILING_DAYS_MAX, WEBHOOKS_OUT_AT_ONCE, WEBHOOKS_OUT_PER_ENDPOINT } from './limits.ts';
import { sendWebhook, type Tried } from './send-webhook.ts';
import {
  claimDeliveries,
  type DueDelivery,
  type EndpointRow,
  noteFailing,
  settleDelivery,
  updateEndpoint,
} from './webhooks.store.ts';

/** @returns true when more may be due. */
export async function sendWebhooks(ports: Ports, env: Env): Promise<boolean> {
  const due = await claimDeliveries(ports);
  const resolve = env.WEBHOOKS_MAY_GO === 'anywhere' ? null : resolveByDns;
  const byEndpoint = Map.groupBy(due, ({ endpoint }) => endpoint.id);
  await Promise.all([...byEndpoint.values()].map((group) => serve(ports, group, resolve)));
  return due.length === WEBHOOKS_OUT_AT_ONCE || [...byEndpoint.values()].some(isWholeShare);
}

const isWholeShare = (group: DueDelivery[]): boolean => group.length === WEBHOOKS_OUT_PER_ENDPOINT;

/** Its share at once: the run ends when the slowest has answered or its time is over, and what is left is the next run's. */
async function serve(ports: Ports, group: DueDelivery[], resolve: Resolve | null): Promise<void> {
  await Promise.all(group.map(async (due) => settle(ports, due, await sendWebhook(ports, due, resolve))));
}

/** 2xx is delivered; 410 means nobody lives there any more; everything else, a redirect too, is a failure. */
async function settle(ports: Ports, { delivery, endpoint }: DueDelivery, tried: Tried): Promise<void> {
  const { db, now } = ports;
  const at = now.toISOString();
  const attempts = delivery.attempts + 1;
  const log = { attempts, lastStatus: tried.status, lastAnswer: tried.answer, lastTriedAt: at };
  if (tried.status !== null && tried.status >= 200 && tried.status < 300) {
    await db.batch([
      settleDelivery(db, delivery, { ...log, dueAt: null, deliveredAt: at }),
      updateEndpoint(db, endpoint.id, { failingSince: null }),
    ]);
    return;
  }
  const wait = tried.status === 410 ? null : nextWaitMs(attempts, Math.random(), tried.retryAfterMs);
  const dueAt = wait === null ? null : new Date(now.getTime() + wait).toISOString();
  await db.batch([settleDelivery(db, delivery, { ...log, dueAt }), noteFailing(db, endpoint.id, at)]);
  if (tried.status === 410) return switchOff(ports, endpoint, 'gone');
  const failingSince = endpoint.failingSince ?? at;
  const limit = new Date(now.getTime() - WEBHOOK_OUT_FAILING_DAYS_MAX * 86_400_000).toISOString();
  if (failingSince <= limit) await switchOff(ports, endpoint, 'failing');
}

async function switchOff(ports: Ports, endpoint: EndpointRow, because: 'failing' | 'gone'): Promise<void> {
  const { db, now } = ports;
  const content = { template: 'webhook-switched-off' as const, url: endpoint.url, because };
  const mail = await sealMail(ports, {
    key: `webhook-switched-off/${endpoint.id}/${endpoint.failingSince ?? now.toISOString().slice(0, 10)}`,
    associationId: endpoint.associationId,
    memberId: null,
    mail: { to: endpoint.createdBy, language: 'en', content },
  });
  await db.batch([
    updateEndpoint(db, endpoint.id, { disabledAt: now.toISOString(), disabledBecause: because }),
    postMail(db, mail),
  ]);
  await ports.wake('mail');
}
