// POST .../invitations: mails somebody an invitation to administer this organization. It is accepted by signing in with
// that address, never by opening a link.
import { InviteAdministrator } from '../../contract/accounts/administrators.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { Refused } from '../platform/errors.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBody } from '../platform/http/read-body.ts';
import { INVITATIONS_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { administrator } from './administrator.ts';
import { inOrganization } from './in-organization.ts';
import { replaceInvitation } from './invitations.store.ts';
import { INVITATION_DAYS } from './limits.ts';
import { rolesAt } from './rules/roles-at.ts';
import { showAdministrators } from './show-administrators.ts';

const DAY_MS = 86_400_000;

export const inviteAdministrator = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { email, role } = await readBody(c, InviteAdministrator);
  if (!rolesAt(place.row.kind).includes(role)) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'role', message: 'Only in an association' }] });
  }
  const { id: organizationId, name: organization, slug } = place.row;
  await limitTries(ports, `invite/${organizationId}`, 60, INVITATIONS_PER_HOUR_MAX);
  const invitedBy = c.var.administrator.email;
  const expiresAt = new Date(ports.now.getTime() + INVITATION_DAYS * DAY_MS).toISOString();
  const row = { id: crypto.randomUUID(), organizationId, email, role, invitedBy, expiresAt, closedAt: null };
  const content = { template: 'invitation' as const, organization, slug, role, invitedBy, days: INVITATION_DAYS };
  const mail = await sealMail(ports, {
    key: `invitation/${row.id}`,
    associationId: place.association.id,
    memberId: null,
    mail: { to: email, language: place.language, content },
  });
  const [close, open] = replaceInvitation(ports.db, { ...row, invitedAt: ports.now.toISOString() });
  await ports.db.batch([close, open, postMail(ports.db, mail)]);
  await ports.wake('urgent-mail');
  return c.json(await showAdministrators(ports, place.row), 201);
});
