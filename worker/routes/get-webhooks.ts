// GET .../webhooks: the systems that subscribed here, and how they fare.
import type { Webhooks } from '../../contract/webhook.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { endpointsOf } from '../store/webhooks.ts';
import { showWebhook } from '../views/show-webhook.ts';

export const getWebhooks = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const rows = await endpointsOf(c.var.ports.db, c.var.place.row.id);
  return c.json({ items: rows.map(showWebhook) } satisfies Webhooks);
});
