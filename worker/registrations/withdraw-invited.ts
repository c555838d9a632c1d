// DELETE .../invited/:invited: takes somebody off the list of those invited. What they were mailed stays a way to the form.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { dropInvited, invitedAmong } from './invited-people.store.ts';

export const withdrawInvited = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const [found] = await invitedAmong(ports.db, place.row.path, [c.req.param('invited') ?? '']);
  if (!found) throw new Refused('not-found');
  await dropInvited(ports.db, found.invited.id);
  return c.body(null, 204);
});
