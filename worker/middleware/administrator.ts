// Lets signed-in administrators through, with their offices, and where the route says so their programs by key; everybody
// else is asked to sign in.
import { createMiddleware } from 'hono/factory';
import type { ApiScope } from '../../contract/api-key.ts';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { requestOrigin } from '../sign-in/request-origin.ts';
import { unbindSession } from '../sign-in/session-token.ts';
import { officesOf } from '../store/administrators.ts';
import { isApiKey, letKeyIn } from './api-key.ts';
import { bearerOf } from './bearer.ts';
import { once } from './once.ts';

/** @param keys the scope with which a league's own program may do this as well; without it only people may. */
export const administrator = (keys?: ApiScope) =>
  createMiddleware<AppEnv>(async function administrator(c, next) {
    const token = bearerOf(c.req.header('authorization'));
    if (isApiKey(token)) {
      if (keys === undefined)
        throw new Refused({ code: 'not-allowed', detail: 'Only a signed-in person may do this.' });
      return once(c, await letKeyIn(c, token, keys), next);
    }
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
    return once(c, email, next);
  });
