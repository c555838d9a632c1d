// GET .../webhooks/:webhook/deliveries: what was sent, what came back, what is due. Newest first.
import type { WebhookDeliveries } from '../../contract/webhook.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { deliveriesOf } from '../store/webhooks.ts';
import { showDelivery } from '../views/show-webhook.ts';

export const getWebhookDeliveries = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const rows = await deliveriesOf(ports.db, (await webhookHere(c)).id);
  const items = await Promise.all(rows.map((row) => showDelivery(ports, row)));
  return c.json({ items } satisfies WebhookDeliveries);
});
