// POST .../webhooks/:webhook/enabled: on again after it was switched off; what it missed is replayed by hand.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { webhookHere } from './webhook-here.ts';
import { updateEndpoint } from './webhooks.store.ts';

export const switchWebhookOn = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const row = await webhookHere(c);
  await updateEndpoint(c.var.ports.db, row.id, { disabledAt: null, disabledBecause: null, failingSince: null });
  return c.body(null, 204);
});
