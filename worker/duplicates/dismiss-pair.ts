// POST .../dismissals: "not the same person". The pair is not shown again to anybody, until somebody takes it back.
import { DismissPair } from '../../contract/duplicates/duplicates.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { insertDismissal } from './duplicates.store.ts';
import { pairHere } from './pair-here.ts';

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
