// DELETE .../invitations/:invitation: it opens nothing any more.
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { closeInvitation } from './invitations.store.ts';

export const withdrawInvitation = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const closed = await closeInvitation(ports, place.row.id, c.req.param('invitation') ?? '');
  if (!closed) throw new Refused('not-found');
  return c.body(null, 204);
});
