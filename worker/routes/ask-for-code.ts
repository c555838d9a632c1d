// POST /v1/sign-in/code: mails a one-time code to an administrator or a member. The answer is the same for every address, and is
// given before anything is looked up, so that its time says nothing either.
import type { Context } from 'hono';
import { type Asked, AskForCode } from '../../contract/sign-in.ts';
import type { AppEnv } from '../app-env.ts';
import { afterAnswer } from '../in-background.ts';
import { MAILS_ASKED_PER_HOUR_MAX, SIGN_IN_CODE_MINUTES } from '../limits.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { readBody } from '../middleware/read-body.ts';
import { postMail, sealMail } from '../notify/post-mail.ts';
import { postNewLinks } from '../notify/post-new-links.ts';
import { operation } from '../operation.ts';
import type { Ports } from '../ports.ts';
import { waitingAddressChanges } from '../store/address-changes.ts';
import { isAdministrator } from '../store/administrators.ts';
import { countTry, forgetTries } from '../store/guess-counter.ts';
import { isMember, keptOfAddress } from '../store/households.ts';
import { isInvited } from '../store/invitations.ts';
import { languageOf } from '../store/language-of.ts';
import { getOrganization } from '../store/organizations.ts';

export const askForCode = operation(limitRate('ask-for-code'), async (c) => {
  const { email } = await readBody(c, AskForCode);
  afterAnswer(c, 'ask-for-code', () => mailCode(c, email));
  return c.json({ asked: true } satisfies Asked, 202);
});

async function mailCode(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports } = c.var;
  const known = [
    isAdministrator(ports.db, email),
    isInvited(ports, email),
    isMember(ports.db, email),
    waitingAddressChanges(ports, email).then((waiting) => waiting.length > 0),
  ];
  if (!(await Promise.all(known)).some(Boolean)) return mailKept(ports, email);
  if ((await countTry(ports, `ask-for-code/${email}`, 60)) > MAILS_ASKED_PER_HOUR_MAX) return;
  const { authOf } = await import('../sign-in/better-auth.ts');
  const auth = authOf(ports.db, c.env, async (to, code) => {
    await forgetTries(ports, `sign-in/${to}`);
    const content = { template: 'sign-in-code' as const, code, minutes: SIGN_IN_CODE_MINUTES };
    const mail = { to, language: await languageOf(ports.db, to), content };
    await postMail(
      ports.db,
      await sealMail(ports, {
        key: `sign-in-code/${crypto.randomUUID()}`,
        associationId: '',
        memberId: null,
        mail,
      }),
    );
    await ports.wake('urgent-mail');
  });
  await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
}

/**
 * An address that went when two records were merged signs nobody in: it was mistyped, perhaps, or is another person's. The way in goes to
 * the address on the record that is kept.
 */
async function mailKept(ports: Ports, email: string): Promise<void> {
  const kept = await Promise.all(
    (await keptOfAddress(ports.db, email)).map(async (each) => {
      const place = await getOrganization(ports.db, each.registration.organizationId);
      return place ? [{ ...each, organization: place.row.name }] : [];
    }),
  );
  await postNewLinks(ports, null, kept.flat());
}
