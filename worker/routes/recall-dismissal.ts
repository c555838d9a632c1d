// DELETE .../dismissals/:dismissal: the pair is shown again.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { removeDismissal } from '../store/duplicates.ts';

export const recallDismissal = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const removed = await removeDismissal(ports.db, place.row.path, c.req.param('dismissal') ?? '');
  if (!removed) throw new Refused('not-found');
  return c.body(null, 204);
});
