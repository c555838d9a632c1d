// GET .../assignments: games still to come, soonest first; with ?unmatched=yes those nobody has been found for.
import type { Assignment, Assignments } from '../../contract/assignment.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { assignmentsIn } from '../store/assignments.ts';

export const getAssignments = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const rows = await assignmentsIn(
    ports.db,
    place.row.path,
    ports.now.toISOString(),
    c.req.query('unmatched') === 'yes',
  );
  const items = await Promise.all(
    rows.map(async ({ id, title, startsAt, timeZone, location, memberId, officialSealed }) => {
      const official = JSON.parse(await ports.keys.open(officialSealed)) as Assignment['official'];
      return { id, title, startsAt, timeZone, location, memberId, official };
    }),
  );
  return c.json({ items } satisfies Assignments);
});
