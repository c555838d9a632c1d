// POST .../assignments: games as CSV (text/csv) or a calendar file (text/calendar). Twice the same changes nothing.
import type { AssignmentsImported } from '../../contract/games/assignment.ts';
import { isWorkbook, textOfTable } from '../../contract/table/table-text.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { REPORT_MAX_BYTES } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { type KeepWhere, keepGames, takeOffUnnamed } from './keep-games.ts';

const WORKBOOK = 'This is an Excel workbook. Save it as CSV and import that file.';

export const importAssignments = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const bytes = await readBytes(c.req.raw, REPORT_MAX_BYTES);
  if (isWorkbook(bytes)) throw new Refused({ code: 'not-the-schema', detail: WORKBOOK });
  const text = textOfTable(bytes, TextDecoder);
  const isCalendar = (c.req.header('content-type') ?? '').startsWith('text/calendar');
  const { games, errors, whole, undecided, unnamed } = await (isCalendar ? calendar : csv)(text, place.policy.timeZone);
  const { id: organizationId, path } = place.row;
  const where: KeepWhere = { associationId: place.association.id, organizationId, path, origin: 'csv', memberId: null };
  const matched = await keepGames(ports, where, games);
  const takenOff = await takeOffUnnamed(ports, where, whole, games);
  return c.json(
    { kept: games.length, matched, takenOff, unnamed, undecided, errors } satisfies AssignmentsImported,
    202,
  );
});

async function csv(text: string, timeZone: string) {
  const { readAssignmentCsv } = await import('./read-games-csv.ts');
  const read = readAssignmentCsv(text, timeZone);
  if (!('missing' in read)) return { ...read, unnamed: 0 };
  const errors = read.missing.map((path) => ({ path, message: 'There is no such column' }));
  throw new Refused({ code: 'not-the-schema', detail: `Missing: ${read.missing.join(', ')}.`, errors });
}

async function calendar(text: string, timeZone: string) {
  const { readCalendar } = await import('./read-calendar.ts');
  try {
    return { ...readCalendar(text, timeZone, null), undecided: null };
  } catch (error) {
    const { CalendarTooMuch } = await import('./bounded-series.ts');
    const detail = error instanceof CalendarTooMuch ? error.message : 'The file could not be read as a calendar.';
    throw new Refused({ code: 'bad-request', detail });
  }
}
