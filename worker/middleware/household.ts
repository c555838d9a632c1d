// Whose household it is: the address of a personal link's owner, or of whoever signed in with a mailed code. An address that nobody on the
// books has opens nothing.
import { createMiddleware } from 'hono/factory';
import { LINK_TOKEN_PREFIX } from '../../contract/personal-link.ts';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { isMember } from '../store/households.ts';
import { getMember } from '../store/members.ts';
import { readLink } from '../store/personal-links.ts';
import { bearerOf } from './bearer.ts';
import { readSession } from './signed-in.ts';

export const household = () =>
  createMiddleware<AppEnv>(async function household(c, next) {
    const { ports } = c.var;
    const token = bearerOf(c.req.header('authorization'));
    if (token?.startsWith(LINK_TOKEN_PREFIX)) {
      const link = await readLink(ports, c.env.TOKEN_KEY, token);
      if (typeof link === 'string') throw new Refused(link);
      const member = await getMember(ports, link.memberId);
      if (!member) throw new Refused('link-not-valid');
      c.set('household', { email: member.row.email, opening: `link/${link.id}`, until: link.expiresAt });
    } else {
      const person = await readSession(c);
      if (!person) throw new Refused('not-signed-in');
      // The address is theirs: they may know that nobody is registered under it.
      if (!(await isMember(ports.db, person.email))) throw new Refused('not-found');
      const { email, sessionId, expiresAt } = person;
      c.set('household', { email, opening: `session/${sessionId}`, until: expiresAt });
    }
    await next();
  });
