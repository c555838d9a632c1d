// POST .../arrivals/replays: one message, or a time range, is worked on again. What was recorded already stays as it is.
import { ReplayArrivals } from '../../contract/sources/arrival.ts';
import type { Replayed } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { replayArrivals as replay } from '../intake/inbox.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';

export const replayArrivals = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const replayed = await replay(ports.db, place.association.id, await readBody(c, ReplayArrivals));
  await ports.wake('inbox');
  return c.json({ replayed } satisfies Replayed, 202);
});
