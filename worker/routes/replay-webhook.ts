// POST .../webhooks/:webhook/replays: sends one delivery again, or all of a time range, under their old ids.
import { type Replayed, ReplayWebhook } from '../../contract/webhook.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { replay } from '../store/webhooks.ts';

export const replayWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const row = await webhookHere(c);
  const replayed = await replay(ports, row.id, await readBody(c, ReplayWebhook));
  await ports.wake('webhook');
  return c.json({ replayed } satisfies Replayed, 202);
});
