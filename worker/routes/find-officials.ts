// POST .../official-searches: officials of this branch whose names begin so, for an assignor who says whose a game is.
import { FindOfficials, type FoundMembers } from '../../contract/found-member.ts';
import { nameBeginnings } from '../domain/name-beginnings.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { findOfficials as find } from '../store/find-officials.ts';

export const findOfficials = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const beginnings = nameBeginnings((await readBody(c, FindOfficials)).name);
  if (beginnings.length === 0) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'name', message: 'Two letters at least' }] });
  }
  const found = await find(ports.db, place.row, beginnings);
  c.header('cache-control', 'no-store');
  return c.json(found satisfies FoundMembers);
});
