// GET .../webhooks/:webhook/deliveries: what was sent, what came back, what is due. Newest first.
import type { WebhookDeliveries } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showDelivery } from './show-webhook.ts';
import { webhookHere } from './webhook-here.ts';
import { deliveriesOf } from './webhooks.store.ts';

export const getWebhookDeliveries = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const rows = await deliveriesOf(ports.db, (await webhookHere(c)).id);
  const items = await Promise.all(rows.map((row) => showDelivery(ports, row)));
  return c.json({ items } satisfies WebhookDeliveries);
});
