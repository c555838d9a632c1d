// POST .../webhooks/:webhook/enabled: on again after it was switched off; what it missed is replayed by hand.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { updateEndpoint } from '../store/webhooks.ts';

export const switchWebhookOn = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const row = await webhookHere(c);
  await updateEndpoint(c.var.ports.db, row.id, { disabledAt: null, disabledBecause: null, failingSince: null });
  return c.body(null, 204);
});
