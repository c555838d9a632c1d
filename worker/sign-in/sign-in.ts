// POST /v1/sign-in: a mailed code becomes a token for this page's origin. Every guess is counted before it is looked at.
import { type SignedIn, SignIn } from '../../contract/sign-in/sign-in.ts';
import { officesOf } from '../accounts/administrators.store.ts';
import { acceptInvitations } from '../accounts/invitations.store.ts';
import { knownDevice, nameDevice } from '../accounts/known-device.ts';
import { requestOrigin } from '../accounts/request-origin.ts';
import { bindSession } from '../accounts/session-token.ts';
import { signInTries } from '../accounts/sign-in-tries.ts';
import { takeOverAddresses } from '../corrections/take-over-address.ts';
import { isMember } from '../people/households.store.ts';
import { Refused } from '../platform/errors.ts';
import { forgetTries } from '../platform/http/guess-counter.store.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { placeOf } from '../platform/http/place-of.ts';
import { readBody } from '../platform/http/read-body.ts';
import { SIGN_IN_CODE_MINUTES, SIGN_IN_GUESSES_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { DEVICE_MAX_CHARACTERS, SIGN_IN_GUESSES_PER_PLACE_MAX, WRONG_CODE_ANSWER_MS } from './limits.ts';
import { showSession } from './show-session.ts';

export const signIn = operation(limitRate('sign-in'), async (c) => {
  const { ports } = c.var;
  const { email, device, code } = await readBody(c, SignIn);
  const origin = requestOrigin(c);
  const known = await knownDevice(ports, c.env.TOKEN_KEY, { device, email }, origin);
  if (known) await limitTries(ports, signInTries(email, known), SIGN_IN_CODE_MINUTES, SIGN_IN_GUESSES_MAX);
  else {
    // By place first: one stranger uses up their own tries, and not the address's.
    await limitTries(ports, signInTries(email, placeOf(c)), SIGN_IN_CODE_MINUTES, SIGN_IN_GUESSES_PER_PLACE_MAX);
    await limitTries(ports, signInTries(email), SIGN_IN_CODE_MINUTES, SIGN_IN_GUESSES_MAX);
  }
  const notSooner = scheduler.wait(WRONG_CODE_ANSWER_MS);
  const { authOf } = await import('../accounts/better-auth.ts');
  const auth = authOf(ports.db, c.env, async () => undefined);
  const signedIn = await auth.api
    .signInEmailOTP({ body: { email, otp: code }, headers: deviceOf(c.req.header('user-agent')) })
    .catch(() => null);
  // Whoever has the code has the address: what they were invited to is theirs now, and records that wait for this address take it.
  if (signedIn) {
    await acceptInvitations(ports, email);
    await takeOverAddresses(ports, email);
  }
  // Looked up for every address alike: the time taken does not say who is an administrator, or a member.
  const [offices, member] = [await officesOf(ports.db, email), await isMember(ports.db, email)];
  if (!signedIn || (offices.length === 0 && !member)) {
    await notSooner;
    throw new Refused('code-not-valid');
  }
  const found = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${signedIn.token}` }) });
  if (!found) throw new Refused('code-not-valid');
  const token = await bindSession(c.env.TOKEN_KEY, signedIn.token, origin);
  const session = showSession({ email, offices, expiresAt: found.session.expiresAt.toISOString() });
  // The right code was no guess.
  await forgetTries(ports, signInTries(email, known ?? placeOf(c)));
  const named = known && device ? device : await nameDevice(ports, c.env.TOKEN_KEY, email, origin);
  return c.json({ token, device: named, session } satisfies SignedIn);
});

/** Kept so that people recognise their own devices in the list of sign-ins. */
const deviceOf = (userAgent = ''): Headers => new Headers({ 'user-agent': userAgent.slice(0, DEVICE_MAX_CHARACTERS) });
