// POST .../arrivals/replays: one message, or a time range, is worked on again. What was recorded already stays as it is.
import { ReplayArrivals } from '../../contract/arrival.ts';
import type { Replayed } from '../../contract/webhook.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { replayArrivals as replay } from '../store/inbox.ts';

export const replayArrivals = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const replayed = await replay(ports.db, place.association.id, await readBody(c, ReplayArrivals));
  await ports.wake('inbox');
  return c.json({ replayed } satisfies Replayed, 202);
});
