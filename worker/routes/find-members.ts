// POST .../member-searches: the association's members whose last name begins so, for a reviewer who links a completion.
import { FindMembers, type FoundMembers } from '../../contract/found-member.ts';
import { foldName } from '../domain/fold-name.ts';
import { Refused } from '../errors.ts';
import { FOUND_MEMBERS_MAX } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { findByLastName } from '../store/find-by-last-name.ts';

export const findMembers = operation(
  administrator('reviews:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const { ports, place } = c.var;
    const beginning = foldName((await readBody(c, FindMembers)).lastName);
    if (beginning.length < 2) {
      throw new Refused({ code: 'not-the-schema', errors: [{ path: 'lastName', message: 'Two letters at least' }] });
    }
    const found = await findByLastName(ports.db, place.association.id, beginning, FOUND_MEMBERS_MAX + 1);
    c.header('cache-control', 'no-store');
    const members = found.slice(0, FOUND_MEMBERS_MAX);
    return c.json({ members, more: found.length > FOUND_MEMBERS_MAX } satisfies FoundMembers);
  },
);
