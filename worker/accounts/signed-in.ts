// Whoever is signed in with a mailed code, with an office or without one. What an office may do is administrator.ts's to say.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { isMember } from '../people/households.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import { officesOf } from './administrators.store.ts';
import { isApiKey, onlyPeople } from './api-key.ts';
import { requestOrigin } from './request-origin.ts';
import { unbindSession } from './session-token.ts';

type SignedInPerson = AppEnv['Variables']['administrator'];

export async function readSession(c: Context<AppEnv>): Promise<SignedInPerson | null> {
  const token = bearerOf(c.req.header('authorization'));
  const session = token && (await unbindSession(c.env.TOKEN_KEY, token, requestOrigin(c)));
  if (!session) return null;
  const { authOf } = await import('./better-auth.ts');
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
