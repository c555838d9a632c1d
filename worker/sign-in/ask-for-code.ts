// POST /v1/sign-in/code: mails a one-time code to an administrator or a member. The answer is the same for every address, and is
// given before anything is looked up, so that its time says nothing either.
import type { Context } from 'hono';
import { type Asked, AskForCode } from '../../contract/sign-in/sign-in.ts';
import { isAdministrator } from '../accounts/administrators.store.ts';
import { mailOf, openFirstInvitationOf } from '../accounts/first-invitations.store.ts';
import { isInvited } from '../accounts/invitations.store.ts';
import { knownDevice } from '../accounts/known-device.ts';
import { languageOf } from '../accounts/language-of.store.ts';
import { requestOrigin } from '../accounts/request-origin.ts';
import { signInTries } from '../accounts/sign-in-tries.ts';
import { postMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { postNewLinks } from '../own-page/post-new-links.ts';
import { waitingAddressChanges } from '../people/address-changes.store.ts';
import { isMember, keptOfAddress } from '../people/households.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { countTry, forgetTries } from '../platform/http/guess-counter.store.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { placeOf } from '../platform/http/place-of.ts';
import { readBody } from '../platform/http/read-body.ts';
import { afterAnswer } from '../platform/in-background.ts';
import { MAILS_ASKED_PER_HOUR_MAX, SIGN_IN_CODE_MINUTES } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import type { Ports } from '../platform/ports.ts';
import { MAILS_ASKED_PER_PLACE_MAX, NOT_INVITED_PER_HOUR_MAX, NOT_INVITED_PER_PLACE_MAX } from './limits.ts';

export const askForCode = operation(limitRate('ask-for-code'), async (c) => {
  const { email, device } = await readBody(c, AskForCode);
  afterAnswer(c, 'ask-for-code', () => mailCode(c, email, device));
  return c.json({ asked: true } satisfies Asked, 202);
});

async function mailCode(c: Context<AppEnv>, email: string, device: AskForCode['device']): Promise<void> {
  const { ports } = c.var;
  const someone = [
    isAdministrator(ports.db, email),
    isInvited(ports, email),
    isMember(ports.db, email),
    waitingAddressChanges(ports, email).then((waiting) => waiting.length > 0),
  ];
  if (!(await Promise.all(someone)).some(Boolean)) return mailStranger(c, email);
  const known = await knownDevice(ports, c.env.TOKEN_KEY, { device, email }, requestOrigin(c));
  if (!(await mayAsk(ports, email, known, placeOf(c)))) return;
  const { authOf } = await import('../accounts/better-auth.ts');
  const auth = authOf(ports.db, c.env, async (to, code) => {
    // A fresh code starts fresh counts, of who has no other way to know it.
    await forgetTries(ports, signInTries(to));
    if (known) await forgetTries(ports, signInTries(to, known));
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

/** By place first, so that one stranger does not use up what the owner may ask; a device that is known has its own. */
async function mayAsk(ports: Ports, email: string, known: string | null, place: string): Promise<boolean> {
  const asked = (from: string) => countTry(ports, `ask-for-code/${from}/${email}`, 60);
  if (known) return (await asked(known)) <= MAILS_ASKED_PER_HOUR_MAX;
  return (await asked(place)) <= MAILS_ASKED_PER_PLACE_MAX && (await asked('')) <= MAILS_ASKED_PER_HOUR_MAX;
}

/**
 * An address that went when two records were merged signs nobody in: it was mistyped, perhaps, or is another person's. The way in goes to
 * the address on the record that is kept.
 */
async function mailKept(ports: Ports, email: string): Promise<boolean> {
  const kept = await Promise.all(
    (await keptOfAddress(ports.db, email)).map(async (each) => {
      const place = await getOrganization(ports.db, each.registration.organizationId);
      return place ? [{ ...each, organization: place.row.name }] : [];
    }),
  );
  await postNewLinks(ports, null, kept.flat());
  return kept.length > 0;
}

/** Nobody waits in silence: an address without a role or a record is told so by mail, at most once a day. The screen says the same as to all. */
async function mailStranger(c: Context<AppEnv>, email: string): Promise<void> {
  const { ports } = c.var;
  if (await mailKept(ports, email)) return;
  const invited = await openFirstInvitationOf(ports, email);
  if ((await countTry(ports, `not-invited/${placeOf(c)}`, 60)) > NOT_INVITED_PER_PLACE_MAX) return;
  if ((await countTry(ports, 'not-invited', 60)) > NOT_INVITED_PER_HOUR_MAX) return;
  const day = ports.now.toISOString().slice(0, 10);
  const key = `not-invited/${await ports.keys.hash(email)}/${day}`;
  // Nothing is known of them but what their browser asks for.
  const language = /^es\b/i.test(c.req.header('accept-language') ?? '') ? ('es' as const) : ('en' as const);
  const mail = invited ? mailOf(invited) : { to: email, language, content: { template: 'not-invited' as const } };
  await postMail(ports.db, await sealMail(ports, { key, associationId: '', memberId: null, mail }));
  await ports.wake(invited ? 'urgent-mail' : 'mail');
}
