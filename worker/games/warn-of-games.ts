// Official and assignor are warned of a game whose official lacks something on that day, once for each loss of it (U12); the assignor too
// where the game asks for a higher license. Looked at again when game, licences or levels change.

import { getOrganization } from '../organizations/organizations.store.ts';
import { pathsOfMany } from '../people/members.store.ts';
import { CLOCK_ROWS_AT_ONCE } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { certificationsOf } from '../ussf/certifications.store.ts';
import { NoticeBook } from '../ussf/post-notices.ts';
import { insertNotice } from '../ussf/ussf-notices.store.ts';
import { type AssignmentRow, markChecked, uncheckedAssignments } from './assignments.store.ts';
import { type Uncovered, uncoveredOn } from './rules/game-cover.ts';
import { divisionOf } from './rules/game-doubts.ts';
import { type BelowLevel, belowLevel } from './rules/game-level.ts';
import { nextGaps } from './rules/told-gaps.ts';
import { standingsOn } from './standings-on.ts';

/** @returns true when more may be due. */
export async function warnOfGames(ports: Ports): Promise<boolean> {
  const rows = await uncheckedAssignments(ports.db, ports.now.toISOString());
  for (const row of rows) await warnOf(ports, row);
  return rows.length === CLOCK_ROWS_AT_ONCE;
}

async function warnOf(ports: Ports, row: AssignmentRow): Promise<void> {
  const { db, now } = ports;
  const { memberId, associationId } = row;
  const association = memberId && (await getOrganization(db, associationId));
  if (!association || row.cancelledAt !== null) {
    await markChecked(db, row, now.toISOString());
    return;
  }
  const day = dayAt(new Date(row.startsAt), row.timeZone);
  const paths = (await pathsOfMany(db, [memberId])).get(memberId) ?? [];
  const book = new NoticeBook(ports, association.policy);
  const held = await certificationsOf(db, memberId);
  const below = belowLevel(day, divisionOf(row), held, association.policy.refereeLevels);
  const about = { associationId, memberId, assignmentId: row.id };
  const standings = (await standingsOn(ports, association, [memberId]))(memberId, day);
  const confirmed = standings.every(({ why }) => why.key !== 'not-confirmed');
  const uncovered = uncoveredOn(day, standings, held);
  const gapOf = ({ requirement, expirationDate }: Uncovered) =>
    `${day}/${memberId}/${requirement}/${expirationDate ?? 'missing'}`;
  const gaps = nextGaps(row.gaps, uncovered.map(gapOf));
  const notices = await Promise.all([
    ...uncovered.map(async (each) => {
      const { license, kind, what, expirationDate } = each;
      const gap = gapOf(each);
      const key = `game/${row.id}/${gap}/${gaps.open[gap]}`;
      const said = what === 'runs-out' ? 'game-after' : 'game-missing';
      const rows = await book.rowsOf({ key, what: said, license, kind, expirationDate, ...about }, paths);
      // Nobody hears of what is asked before their registration is confirmed.
      return confirmed ? rows : rows.filter(({ addressSealed }) => addressSealed !== null);
    }),
    ...(below ? [book.rowsOf({ ...levelMatter(`${row.id}/${memberId}`, below), ...about }, paths)] : []),
  ]);
  const inserts = notices.flat().map((notice) => insertNotice(db, notice));
  await db.batch([markChecked(db, row, now.toISOString(), gaps), ...inserts]);
  if (inserts.length > 0) await ports.wake('notice');
}

const levelMatter = (game: string, { needed, held }: BelowLevel) => ({
  key: `level/${game}/${needed}/${held}`,
  what: 'game-level' as const,
  license: needed,
  kind: 'referee' as const,
  expirationDate: null,
});
