// POST .../webhooks/:webhook/test: sends a test event, through the same outbox as every other.
import type { WebhookDelivery } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { deliveryOf } from './post-webhook.ts';
import { showDelivery } from './show-webhook.ts';
import { webhookHere } from './webhook-here.ts';
import { insertDelivery } from './webhooks.store.ts';

export const testWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const row = await webhookHere(c);
  const body = { type: 'test' as const, timestamp: ports.now.toISOString(), data: {} };
  const delivery = await deliveryOf(ports, row, `test/${crypto.randomUUID()}`, body);
  await insertDelivery(ports.db, delivery);
  await ports.wake('webhook');
  return c.json((await showDelivery(ports, delivery)) satisfies WebhookDelivery, 202);
});
