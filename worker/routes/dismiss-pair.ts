// POST .../dismissals: "not the same person". The pair is not shown again to anybody, until somebody takes it back.
import { DismissPair } from '../../contract/duplicates.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { pairHere } from '../middleware/pair-here.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { insertDismissal } from '../store/duplicates.ts';

export const dismissPair = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const { members } = await readBody(c, DismissPair);
  const pair = await pairHere(c, members);
  const [lowId = '', highId = ''] = pair.map(({ row }) => row.id).sort();
  await insertDismissal(ports.db, {
    id: crypto.randomUUID(),
    associationId: place.association.id,
    path: place.row.path,
    ...{ lowId, highId },
    dismissedBy: by.email,
    dismissedAt: ports.now.toISOString(),
  });
  return c.body(null, 204);
});
