// POST .../assignments: games as CSV (text/csv) or a calendar file (text/calendar). Twice the same changes nothing; with ?preview=yes nothing
// is stored at all.
import type { AssignmentsImported } from '../../contract/games/assignment.ts';
import type { DateOrder } from '../../contract/table/table-day.ts';
import { isWorkbook, textOfTable } from '../../contract/table/table-text.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { REPORT_MAX_BYTES } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import type { GameRead } from './game-read.ts';
import { type KeepWhere, keepGames, takeOffUnnamed } from './keep-games.ts';

const WORKBOOK = 'This is an Excel workbook. Save it as CSV and import that file.';

/** The first tell whether the file was read rightly, and who leaves. */
const SAMPLE_SHOWN = 5;
const LEAVING_SHOWN = 50;

export const importAssignments = operation(administrator(), inOrganization('assign'), async (c) => {
  const { ports, place } = c.var;
  const bytes = await readBytes(c.req.raw, REPORT_MAX_BYTES);
  if (isWorkbook(bytes)) throw new Refused({ code: 'not-the-schema', detail: WORKBOOK });
  const text = textOfTable(bytes, TextDecoder);
  const isCalendar = (c.req.header('content-type') ?? '').startsWith('text/calendar');
  const chosen = c.req.query('order');
  const order = chosen === 'day' || chosen === 'month' ? chosen : undefined;
  const { games, whole, ...told } = await (isCalendar ? calendar : csv)(text, place.policy.timeZone, order);
  const { id: organizationId, path } = place.row;
  const where: KeepWhere = { associationId: place.association.id, organizationId, path, origin: 'csv', memberId: null };
  const stored = c.req.query('preview') !== 'yes';
  const matched = await keepGames(ports, where, games, stored);
  const leaving = await takeOffUnnamed(ports, where, whole, games, stored);
  const answer: AssignmentsImported = {
    ...told,
    kept: games.length,
    matched,
    cancelled: games.filter(({ cancelled }) => cancelled).length,
    takenOff: leaving.length,
    leaving: await Promise.all(
      leaving.slice(0, LEAVING_SHOWN).map(async ({ officialSealed, ...game }) => ({
        ...game,
        official: nameOf(JSON.parse(await ports.keys.open(officialSealed)) as GameRead['official']),
      })),
    ),
    sample: games.slice(0, SAMPLE_SHOWN).map(({ title, startsAt, timeOpen, timeZone, official }) => {
      return { title, startsAt, timeOpen, timeZone, official: nameOf(official) };
    }),
  };
  return c.json(answer, stored ? 202 : 200);
});

const nameOf = ({ name, email }: GameRead['official']): string => name || email;

async function csv(text: string, timeZone: string, order?: DateOrder) {
  const { readAssignmentCsv } = await import('./read-games-csv.ts');
  const read = readAssignmentCsv(text, timeZone, order);
  if (!('missing' in read)) return { ...read, unnamed: 0 };
  const errors = read.missing.map((path) => ({ path, message: 'There is no such column' }));
  throw new Refused({ code: 'not-the-schema', detail: `Missing: ${read.missing.join(', ')}.`, errors });
}

async function calendar(text: string, timeZone: string) {
  const { readCalendar } = await import('./read-calendar.ts');
  try {
    const { broken: _, ...read } = readCalendar(text, timeZone, null);
    return { ...read, undecided: null };
  } catch (error) {
    const { CalendarTooMuch } = await import('./bounded-series.ts');
    const detail = error instanceof CalendarTooMuch ? error.message : 'The file could not be read as a calendar.';
    throw new Refused({ code: 'bad-request', detail });
  }
}
