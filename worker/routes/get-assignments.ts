// GET .../assignments: games still to come, soonest first; with ?unmatched=yes those nobody has been found for.
import type { Assignment, Assignments } from '../../contract/assignment.ts';
import { dayAt } from '../domain/calendar.ts';
import { doubtsOf } from '../domain/game-doubts.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { assignmentsIn } from '../store/assignments.ts';
import { certificationsByMember } from '../store/certifications.ts';
import { namesWithin } from '../store/names-within.ts';

export const getAssignments = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const unmatched = c.req.query('unmatched') === 'yes';
  const rows = await assignmentsIn(ports.db, place, ports.now.toISOString(), unmatched);
  const known = rows.flatMap(({ memberId }) => memberId ?? []);
  const [held, names] = await Promise.all([
    certificationsByMember(ports.db, known),
    namesWithin(ports.db, place.row.path, known),
  ]);
  const items = await Promise.all(
    rows.map(async (row) => {
      const { id, title, startsAt, timeZone, location, level, memberId, officialSealed } = row;
      const day = dayAt(new Date(startsAt), timeZone);
      const doubts = doubtsOf(day, row, held.get(memberId ?? '') ?? [], place.policy.refereeLevels);
      const official = JSON.parse(await ports.keys.open(officialSealed)) as Assignment['official'];
      const memberName = names.get(memberId ?? '') ?? null;
      return { id, title, startsAt, timeZone, location, level, memberId, memberName, official, doubts };
    }),
  );
  return c.json({ items } satisfies Assignments);
});
