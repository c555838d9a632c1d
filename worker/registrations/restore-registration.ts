// POST .../registrations/:registration/restoration: a declined registration waits again. A mail about it that has not left is not sent.
import type { RegistrationRestored } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { mayArrive } from '../mail/mails.store.ts';
import { getMember, sortNameOf } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { findDeclined, putBack } from './declined-registrations.store.ts';
import { declinedMailOf } from './tell-declined.ts';

export const restoreRegistration = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const found = await findDeclined(ports.db, c.req.param('registration') ?? '');
  if (!found?.path.startsWith(place.row.path)) throw new Refused('not-found');
  const { declined, path } = found;
  // The record may have been merged into another meanwhile.
  const member = await getMember(ports, declined.memberId);
  if (!member) throw new Refused('not-found');
  const { id, associationId, organizationId, season, role, division, origin } = declined;
  const row = {
    ...{ id, associationId, organizationId, season, role, division, origin, path },
    memberId: member.row.id,
    sortName: sortNameOf(member.identity),
    confirmedAt: null,
  };
  const mail = declinedMailOf(declined);
  if (!(await putBack(ports.db, declined, row, mail))) throw new Refused('already-decided');
  // Asked after the batch: a run may take the mail until the very moment in which it is withdrawn.
  const left = await mayArrive(ports.db, mail.key);
  return c.json({ mail: left ? 'left' : 'withdrawn' } satisfies RegistrationRestored);
});
