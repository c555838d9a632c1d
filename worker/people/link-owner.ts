// Lets the owner of a personal link through, as that one member and no other.

import { createMiddleware } from 'hono/factory';
import { getOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { bearerOf } from '../platform/http/bearer.ts';
import type { KnownMember } from './members.store.ts';
import { openLink, type PersonalLinkRow } from './personal-links.store.ts';

declare module '../platform/app-env.ts' {
  interface RequestVariables {
    owner: { member: KnownMember; link: PersonalLinkRow; place: PlacedOrganization };
  }
}

export const linkOwner = () =>
  createMiddleware<AppEnv>(async function linkOwner(c, next) {
    const { ports } = c.var;
    const token = bearerOf(c.req.header('authorization'));
    if (token === null) throw new Refused('not-signed-in');
    const opened = await openLink(ports, c.env.TOKEN_KEY, token);
    if (typeof opened === 'string') throw new Refused(opened);
    const { link, member } = opened;
    const registration = member.registrations.find((each) => each.id === link.registrationId);
    const place = registration && (await getOrganization(ports.db, registration.organizationId));
    if (!place) throw new Refused('link-not-valid');
    c.set('owner', { member, link, place });
    c.set('asker', member.row.id);
    return next();
  });
