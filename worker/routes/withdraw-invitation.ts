// DELETE .../invitations/:invitation: it opens nothing any more.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { closeInvitation } from '../store/invitations.ts';

export const withdrawInvitation = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const closed = await closeInvitation(ports, place.row.id, c.req.param('invitation') ?? '');
  if (!closed) throw new Refused('not-found');
  return c.body(null, 204);
});
