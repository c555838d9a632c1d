// POST .../registrations/:registration/decline: a registrar declines a registration that waits. The person is told, with the reason; the
// registration can be put back until the clock deletes it.
import { DeclineRegistration } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { getMember } from '../people/members.store.ts';
import { findRegistration } from '../people/registration-forms.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { declineRegistration as decline, findDeclined } from './declined-registrations.store.ts';
import { DECLINED_MAIL_WAIT_SECONDS } from './limits.ts';
import { tellDeclined } from './tell-declined.ts';

export const declineRegistration = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const { reason } = await readBody(c, DeclineRegistration);
  const id = c.req.param('registration') ?? '';
  const found = await findRegistration(ports.db, id);
  if (!found?.path.startsWith(place.row.path)) {
    const before = await findDeclined(ports.db, id);
    throw new Refused(before?.path.startsWith(place.row.path) ? 'already-decided' : 'not-found');
  }
  const member = await getMember(ports, found.memberId);
  const theirs = await getOrganization(ports.db, found.organizationId);
  if (!member || !theirs) throw new Refused('not-found');
  const { memberId, associationId, organizationId, season, role, division, origin } = found;
  const row = {
    ...{ id, memberId, associationId, organizationId, season, role, division, origin, reason },
    declinedAt: ports.now.toISOString(),
    declinedBy: by.email,
  };
  if (!(await decline(ports.db, row, await tellDeclined(ports, member, theirs, row)))) {
    throw new Refused('already-decided');
  }
  await ports.wake('mail', DECLINED_MAIL_WAIT_SECONDS);
  return c.body(null, 204);
});
