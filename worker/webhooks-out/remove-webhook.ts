// DELETE .../webhooks/:webhook: nothing more is sent, and its delivery log is gone.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { webhookHere } from './webhook-here.ts';
import { removeEndpoint } from './webhooks.store.ts';

export const removeWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const row = await webhookHere(c);
  await removeEndpoint(c.var.ports.db, row.id);
  return c.body(null, 204);
});
