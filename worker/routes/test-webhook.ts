// POST .../webhooks/:webhook/test: sends a test event, through the same outbox as every other.
import type { WebhookDelivery } from '../../contract/webhook.ts';
import { deliveryOf } from '../deliver/post-webhook.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { insertDelivery } from '../store/webhooks.ts';
import { showDelivery } from '../views/show-webhook.ts';

export const testWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const row = await webhookHere(c);
  const body = { type: 'test' as const, timestamp: ports.now.toISOString(), data: {} };
  const delivery = await deliveryOf(ports, row, `test/${crypto.randomUUID()}`, body);
  await insertDelivery(ports.db, delivery);
  await ports.wake('webhook');
  return c.json((await showDelivery(ports, delivery)) satisfies WebhookDelivery, 202);
});
