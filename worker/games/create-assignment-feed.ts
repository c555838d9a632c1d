// POST .../assignment-feeds: games are read from this calendar from now on. Its address is kept sealed.
import { CreateAssignmentFeed } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getMember } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { refusalOf } from '../platform/net/public-address.ts';
import { operation } from '../platform/operation.ts';
import { insertFeed } from './assignment-feeds.store.ts';
import { FEEDS_MAX } from './limits.ts';
import { showFeed } from './show-feed.ts';

export const createAssignmentFeed = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place, administrator: who } = c.var;
  const { name, url: given, memberId } = await readBody(c, CreateAssignmentFeed);
  const url = given.replace(/^webcals?:/i, 'https:');
  if (c.env.WEBHOOKS_MAY_GO !== 'anywhere' && refusalOf(url) !== null) {
    const message = 'Only public https addresses can be read';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'url', message }] });
  }
  const member = memberId === null ? null : await getMember(ports, memberId);
  if (memberId !== null && !member?.registrations.some(({ path }) => path.startsWith(place.row.path))) {
    throw new Refused('not-found');
  }
  const at = ports.now.toISOString();
  const row = {
    id: crypto.randomUUID(),
    associationId: place.association.id,
    organizationId: place.row.id,
    path: place.row.path,
    name,
    urlSealed: await ports.keys.seal(url),
    memberId,
    etag: null,
    lastModified: null,
    readAt: null,
    dueAt: at,
    claimedUntil: null,
    attempts: 0,
    problem: null,
    createdAt: at,
    createdBy: who.email,
  };
  if (!(await insertFeed(ports.db, row))) {
    throw new Refused({ code: 'not-allowed', detail: `At most ${FEEDS_MAX} calendars; remove one first.` });
  }
  await ports.wake('feed');
  return c.json(await showFeed(ports, row), 201);
});
