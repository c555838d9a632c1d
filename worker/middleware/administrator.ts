// Lets signed-in administrators through, with their offices; everybody else is asked to sign in.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { requestOrigin } from '../sign-in/request-origin.ts';
import { unbindSession } from '../sign-in/session-token.ts';
import { officesOf } from '../store/administrators.ts';
import { bearerOf } from './bearer.ts';

export const administrator = () =>
  createMiddleware<AppEnv>(async function administrator(c, next) {
    const token = bearerOf(c.req.header('authorization'));
    const session = token && (await unbindSession(c.env.TOKEN_KEY, token, requestOrigin(c)));
    if (!session) throw new Refused('not-signed-in');
    const { authOf } = await import('../sign-in/better-auth.ts');
    const auth = authOf(c.var.ports.db, c.env, async () => undefined);
    const found = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${session}` }) });
    if (!found) throw new Refused('not-signed-in');
    const { email } = found.user;
    const offices = await officesOf(c.var.ports.db, email);
    if (offices.length === 0) throw new Refused('not-signed-in');
    const { id: sessionId, userId, expiresAt } = found.session;
    c.set('administrator', { email, offices, session, sessionId, userId, expiresAt: expiresAt.toISOString() });
    await next();
  });
