// DELETE .../dismissals/:dismissal: the pair is shown again.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { removeDismissal } from './duplicates.store.ts';

export const recallDismissal = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const removed = await removeDismissal(ports.db, place.row.path, c.req.param('dismissal') ?? '');
  if (!removed) throw new Refused('not-found');
  return c.body(null, 204);
});
