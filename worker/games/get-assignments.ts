// GET .../assignments: games still to come, those whose official may not work first, then soonest first; with ?unmatched=yes those nobody has
// been found for.
import type { Assignment, Assignments } from '../../contract/games/assignment.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { namesWithin } from '../people/names-within.store.ts';
import { operation } from '../platform/operation.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { certificationsByMember } from '../ussf/certifications.store.ts';
import { type AssignmentRow, assignmentsIn } from './assignments.store.ts';
import { GAMES_LISTED_MAX } from './limits.ts';
import { doubtsOf } from './rules/game-doubts.ts';
import { standingsOn } from './standings-on.ts';

export const getAssignments = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const unmatched = c.req.query('unmatched') === 'yes';
  const rows = await assignmentsIn(ports.db, place, ports.now.toISOString(), unmatched);
  const known = rows.flatMap(({ memberId }) => memberId ?? []);
  const [held, standing] = await Promise.all([
    certificationsByMember(ports.db, known),
    standingsOn(ports, place, known),
  ]);
  const doubted = rows.map((row) => {
    const day = dayAt(new Date(row.startsAt), row.timeZone);
    const own = row.memberId === null ? [] : standing(row.memberId, day);
    const licenses = held.get(row.memberId ?? '') ?? [];
    return { row, doubts: row.memberId === null ? [] : doubtsOf(day, row, own, licenses, place.policy.refereeLevels) };
  });
  const atRisk = doubted.filter(({ doubts }) => doubts.length > 0);
  const others = doubted.filter(({ doubts }) => doubts.length === 0);
  const shown = [...atRisk, ...others].slice(0, GAMES_LISTED_MAX);
  const names = await namesWithin(
    ports.db,
    place.row.path,
    shown.flatMap(({ row }) => row.memberId ?? []),
  );
  const items = await Promise.all(
    shown.map(async ({ row, doubts }) => {
      const { id, title, home, away, startsAt, timeOpen, timeZone, location, level, memberId } = row;
      const official = await officialOf(row);
      const memberName = names.get(memberId ?? '') ?? null;
      return {
        id,
        title,
        home,
        away,
        startsAt,
        timeOpen,
        timeZone,
        location,
        level,
        memberId,
        memberName,
        official,
        doubts,
      };
    }),
  );
  return c.json({ items, atRisk: atRisk.length } satisfies Assignments);

  async function officialOf({ officialSealed }: AssignmentRow): Promise<Assignment['official']> {
    return JSON.parse(await ports.keys.open(officialSealed)) as Assignment['official'];
  }
});
