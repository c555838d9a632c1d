// POST .../webhooks/:webhook/replays: sends one delivery again, or all of a time range, under their old ids.
import { type Replayed, ReplayWebhook } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { webhookHere } from './webhook-here.ts';
import { replay } from './webhooks.store.ts';

export const replayWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const row = await webhookHere(c);
  const replayed = await replay(ports, row.id, await readBody(c, ReplayWebhook));
  await ports.wake('webhook');
  return c.json({ replayed } satisfies Replayed, 202);
});
