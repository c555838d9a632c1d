// POST .../registration-links: mails somebody the way to register online. Whether they are known is not told.
import { MailRegistrationLink } from '../../contract/registrations/registration.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBody } from '../platform/http/read-body.ts';
import { INVITATIONS_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';

export const mailRegistrationLink = operation(administrator(), inOrganization('upload'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { email, language } = await readBody(c, MailRegistrationLink);
  const { id, name: organization, slug } = place.row;
  await limitTries(ports, `registration-link/${id}`, 60, INVITATIONS_PER_HOUR_MAX);
  const content = { template: 'register-online' as const, organization, slug };
  const day = ports.now.toISOString().slice(0, 10);
  // Pressed twice, it goes out once a day.
  const key = `register-online/${await ports.keys.hash(`${id}/${email}`)}/${day}`;
  const mail = { to: email, language, content };
  const { id: associationId } = place.association;
  await postMail(ports.db, await sealMail(ports, { key, associationId, memberId: null, mail }));
  await ports.wake('mail');
  return c.body(null, 202);
});
