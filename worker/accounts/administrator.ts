// Lets signed-in administrators through, with their offices, and where the route says so their programs by key; everybody
// else is asked to sign in.

import { createMiddleware } from 'hono/factory';
import type { ApiScope } from '../../contract/api-keys/api-key.ts';
import { isMember } from '../people/households.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import type { Office } from './administrators.store.ts';
import { isApiKey, letKeyIn, onlyPeople } from './api-key.ts';
import { readSession } from './signed-in.ts';

declare module '../platform/app-env.ts' {
  interface RequestVariables {
    administrator: {
      email: string;
      offices: Office[];
      expiresAt: string;
      session: string;
      sessionId: string;
      userId: string;
      /** Where a program asks: the address of who made its key. */
      keyMaker?: string;
    };
  }
}

/** @param keys the scope with which a league's own program may do this as well; without it only people may. */
export const administrator = (keys?: ApiScope) =>
  createMiddleware<AppEnv>(async function administrator(c, next) {
    const token = bearerOf(c.req.header('authorization'));
    if (isApiKey(token)) {
      if (keys === undefined) throw onlyPeople();
      c.set('asker', await letKeyIn(c, token, keys));
      return next();
    }
    const person = await readSession(c);
    if (!person) throw new Refused('not-signed-in');
    // A member who is signed in to their own account stays signed in; there is just no office here for them.
    if (person.offices.length === 0)
      throw new Refused((await isMember(c.var.ports.db, person.email)) ? 'not-allowed' : 'not-signed-in');
    c.set('administrator', person);
    c.set('asker', person.email);
    return next();
  });
