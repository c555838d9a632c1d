// Whoever is signed in with a mailed code, with an office or without one. What an office may do is administrator.ts's to say.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { requestOrigin } from '../sign-in/request-origin.ts';
import { unbindSession } from '../sign-in/session-token.ts';
import { officesOf } from '../store/administrators.ts';
import { isMember } from '../store/households.ts';
import { isApiKey, onlyPeople } from './api-key.ts';
import { bearerOf } from './bearer.ts';

type SignedInPerson = AppEnv['Variables']['administrator'];

export async function readSession(c: Context<AppEnv>): Promise<SignedInPerson | null> {
  const token = bearerOf(c.req.header('authorization'));
  const session = token && (await unbindSession(c.env.TOKEN_KEY, token, requestOrigin(c)));
  if (!session) return null;
  const { authOf } = await import('../sign-in/better-auth.ts');
  const auth = authOf(c.var.ports.db, c.env, async () => undefined);
  const found = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${session}` }) });
  if (!found) return null;
  const { email } = found.user;
  const offices = await officesOf(c.var.ports.db, email);
  const { id: sessionId, userId, expiresAt } = found.session;
  return { email, offices, session, sessionId, userId, expiresAt: expiresAt.toISOString() };
}

export const signedIn = () =>
  createMiddleware<AppEnv>(async function signedIn(c, next) {
    if (isApiKey(bearerOf(c.req.header('authorization')))) throw onlyPeople();
    const person = await readSession(c);
    if (!person) throw new Refused('not-signed-in');
    const known = person.offices.length > 0 || (await isMember(c.var.ports.db, person.email));
    if (!known) throw new Refused('not-signed-in');
    c.set('administrator', person);
    await next();
  });
