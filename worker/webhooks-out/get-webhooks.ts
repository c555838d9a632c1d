// GET .../webhooks: the systems that subscribed here, and how they fare.
import type { Webhooks } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showWebhook } from './show-webhook.ts';
import { endpointsOf } from './webhooks.store.ts';

export const getWebhooks = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const rows = await endpointsOf(c.var.ports.db, c.var.place.row.id);
  return c.json({ items: rows.map(showWebhook) } satisfies Webhooks);
});
