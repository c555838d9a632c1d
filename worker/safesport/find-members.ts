// POST .../member-searches: the association's members whose last name begins so, for a reviewer who links a completion.
import { FindMembers, type FoundMembers } from '../../contract/people/found-member.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { findByLastName } from '../people/find-by-last-name.store.ts';
import { foldName } from '../people/rules/fold-name.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { FOUND_MEMBERS_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';

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
