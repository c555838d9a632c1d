// DELETE .../webhooks/:webhook: nothing more is sent, and its delivery log is gone.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { removeEndpoint } from '../store/webhooks.ts';

export const removeWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const row = await webhookHere(c);
  await removeEndpoint(c.var.ports.db, row.id);
  return c.body(null, 204);
});
