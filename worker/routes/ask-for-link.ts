// POST /v1/links: mails a new personal link to the members with that address. The same answer for every address, given
// before anything is looked up.
import type { Context } from 'hono';
import { type Asked, AskForLink } from '../../contract/sign-in.ts';
import type { AppEnv } from '../app-env.ts';
import { afterAnswer } from '../in-background.ts';
import { MAILS_ASKED_PER_HOUR_MAX } from '../limits.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { readBody } from '../middleware/read-body.ts';
import { postMail, sealMail } from '../notify/post-mail.ts';
import { operation } from '../operation.ts';
import { countTry } from '../store/guess-counter.ts';
import { membersByEmail } from '../store/households.ts';
import { findOrganization } from '../store/organizations.ts';

export const askForLink = operation(limitRate('ask-for-link'), async (c) => {
  const { organization, email } = await readBody(c, AskForLink);
  afterAnswer(c, 'ask-for-link', () => mailLinks(c, organization, email));
  return c.json({ asked: true } satisfies Asked, 202);
});

async function mailLinks(c: Context<AppEnv>, slug: string, email: string): Promise<void> {
  const { ports } = c.var;
  const place = await findOrganization(ports.db, slug);
  if (!place) return;
  if ((await countTry(ports, `ask-for-link/${email}`, 60)) > MAILS_ASKED_PER_HOUR_MAX) return;
  for (const { member, registration } of await membersByEmail(ports.db, place.row.path, email)) {
    const { id: registrationId } = registration;
    const organization = place.row.name;
    const content = { template: 'new-link' as const, firstName: member.firstName, organization, registrationId };
    const mail = { to: member.email, language: member.language, content };
    const key = `new-link/${crypto.randomUUID()}`;
    await postMail(
      ports.db,
      await sealMail(ports, { key, associationId: member.associationId, memberId: member.id, mail }),
    );
  }
  await ports.wake('mail');
}
