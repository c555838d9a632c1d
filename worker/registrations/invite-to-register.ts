// POST .../invited: somebody whose role must register online is invited to: they stand on the list of those invited, and get the link by mail.
import { type InvitedToRegister, InviteToRegister } from '../../contract/registrations/invited.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBody } from '../platform/http/read-body.ts';
import { INVITATIONS_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { invitedMail, invitedRow } from './invite-person.ts';
import { inviteOnce } from './invited-people.store.ts';

export const inviteToRegister = operation(administrator(), inOrganization('confirm'), notArchived(), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const invitee = await readBody(c, InviteToRegister);
  await limitTries(ports, `registration-link/${place.row.id}`, 60, INVITATIONS_PER_HOUR_MAX);
  const row = await invitedRow(ports, place, invitee, by.email);
  const mail = await invitedMail(ports, row, place.row, row.mailedAt);
  const [inserted] = await ports.db.batch([...inviteOnce(ports.db, row, mail)]);
  await ports.wake('mail');
  return c.json({ outcome: inserted.length > 0 ? 'invited' : 'there' } satisfies InvitedToRegister, 202);
});
