// POST .../official-searches: officials of this branch whose names begin so, for an assignor who says whose a game is.
import { FindOfficials, type FoundMembers } from '../../contract/people/found-member.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { nameBeginnings } from '../people/rules/name-beginnings.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { findOfficials as find } from './find-officials.store.ts';

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
