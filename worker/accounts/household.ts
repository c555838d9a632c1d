// Whose household it is. A personal link opens its own record and no other, for all that was proved is that one mail was read; a mailed
// code proves the address today and opens every record under it. An address that nobody is registered with opens nothing.
import { createMiddleware } from 'hono/factory';
import { LINK_TOKEN_PREFIX } from '../../contract/own-page/personal-link.ts';
import { membersWithEmail } from '../people/households.store.ts';
import { openLink } from '../people/personal-links.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import { openingOfSession } from './account-keys.ts';
import { readSession } from './signed-in.ts';

declare module '../platform/app-env.ts' {
  interface RequestVariables {
    /** The records that were opened, all of the address or one, by what, and until when. */
    household: { email: string; members: string[]; everyone: boolean; opening: string; until: string };
  }
}

export const household = () =>
  createMiddleware<AppEnv>(async function household(c, next) {
    const { ports } = c.var;
    const token = bearerOf(c.req.header('authorization'));
    if (token?.startsWith(LINK_TOKEN_PREFIX)) {
      const opened = await openLink(ports, c.env.TOKEN_KEY, token);
      if (typeof opened === 'string') throw new Refused(opened);
      const { link, member } = opened;
      const { id, email } = member.row;
      const opening = `link/${link.id}`;
      c.set('household', { email, members: [id], everyone: false, opening, until: link.expiresAt });
    } else {
      const person = await readSession(c);
      if (!person) throw new Refused('not-signed-in');
      const { email, sessionId, expiresAt } = person;
      const members = (await membersWithEmail(ports.db, email)).map(({ id }) => id);
      // The address is theirs: they may know that nobody is registered under it.
      if (members.length === 0) throw new Refused('not-found');
      c.set('household', { email, members, everyone: true, opening: openingOfSession(sessionId), until: expiresAt });
    }
    await next();
  });
