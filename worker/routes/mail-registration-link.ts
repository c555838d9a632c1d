// POST .../registration-links: mails somebody the way to register online. Whether they are known is not told.
import { MailRegistrationLink } from '../../contract/registration.ts';
import { INVITATIONS_PER_HOUR_MAX } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { limitTries } from '../middleware/limit-tries.ts';
import { notArchived } from '../middleware/not-archived.ts';
import { readBody } from '../middleware/read-body.ts';
import { postMail, sealMail } from '../notify/post-mail.ts';
import { operation } from '../operation.ts';

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
