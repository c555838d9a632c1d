// POST .../assignments/:assignment/match: this name on a game is that member, here and on every other game.
import { MatchAssignment } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getMember } from '../people/members.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { getAssignment, matchOfficial } from './assignments.store.ts';

export const matchAssignment = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place, administrator: who } = c.var;
  const { memberId } = await readBody(c, MatchAssignment);
  const row = await getAssignment(ports.db, place.row.path, c.req.param('assignment') ?? '');
  const member = await getMember(ports, memberId);
  if (!row || !member?.registrations.some(({ path }) => path.startsWith(place.row.path)))
    throw new Refused('not-found');
  const { associationId, officialHash } = row;
  const said = { saidBy: who.email, saidAt: ports.now.toISOString() };
  await ports.db.batch(
    matchOfficial(ports.db, { id: crypto.randomUUID(), associationId, officialHash, memberId, ...said }),
  );
  return c.body(null, 204);
});
