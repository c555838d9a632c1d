// Lets the owner of a personal link through, as that one member and no other.
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { getMember } from '../store/members.ts';
import { getOrganization } from '../store/organizations.ts';
import { readLink } from '../store/personal-links.ts';
import { bearerOf } from './bearer.ts';
import { once } from './once.ts';

export const linkOwner = () =>
  createMiddleware<AppEnv>(async function linkOwner(c, next) {
    const { ports } = c.var;
    const token = bearerOf(c.req.header('authorization'));
    if (token === null) throw new Refused('not-signed-in');
    const link = await readLink(ports, c.env.TOKEN_KEY, token);
    if (typeof link === 'string') throw new Refused(link);
    const member = await getMember(ports, link.memberId);
    const registration = member?.registrations.find((each) => each.id === link.registrationId);
    const place = registration && (await getOrganization(ports.db, registration.organizationId));
    if (!member || !place) throw new Refused('link-not-valid');
    c.set('owner', { member, link, place });
    return once(c, member.row.id, next);
  });
