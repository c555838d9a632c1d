// GET /v1/organizations/:organization/summary: counts for anonymous visitors (D6). Never a name, never a small hint:
// only how many people are in each state.
import type { Summary } from '../../contract/organization.ts';
import { dayAt } from '../domain/calendar.ts';
import { Refused } from '../errors.ts';
import { operation } from '../operation.ts';
import { findOrganization } from '../store/organizations.ts';
import { countConfirmed, countStates } from '../store/people.ts';

export const getSummary = operation(async (c) => {
  const { db, now } = c.var.ports;
  const place = await findOrganization(db, c.req.param('organization') ?? '');
  if (!place) throw new Refused('not-found');
  const people = await countConfirmed(db, place.row.path);
  const counts = await countStates(db, place.row.path, place.requirements, dayAt(now, place.policy.timeZone));
  return c.json({ people, counts } satisfies Summary);
});
