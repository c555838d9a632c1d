// Assignments as a CSV file, as assigning systems export them: any order of columns, a title above them, any number of officials in a row, one
// or two columns for day and time. Reads; stores nothing.
import Papa from 'papaparse';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { type DateOrder, orderIn, readTableDay } from '../../contract/table/table-day.ts';
import { HEADER_AMONG_LINES, headerAmong, headersIn, separatorOf } from '../../contract/table/table-text.ts';
import { instantOf, isTimeZone } from '../platform/rules/local-time.ts';
import { GAMES_MAX, type GameRead, LAST_MINUTE, TEXT_MAX_CHARACTERS } from './game-read.ts';
import { type GameColumns, gameColumns, officialsIn } from './rules/game-columns.ts';
import { isOffByStatus, isOffByTitle } from './rules/game-off.ts';
import { readTime, timeBehindDay, zoneCalled, zoneWordBehind } from './rules/game-time.ts';

export interface GamesRead {
  games: GameRead[];
  errors: { line: number; message: string }[];
  /** Games of the file that were read in whole, by their id: whoever is not named on one any more is off it. */
  whole: string[];
  /** A date of the file that could be read two ways, as it was read; null where another date decides, or none could. */
  undecided: { written: string; day: string; order: DateOrder } | null;
}

/** A game of this year or the next ones, never of the last century. */
const SHORT_YEAR_MAX = 99;

/**
 * @param chosen which of day and month comes first, as a person said; the file decides without.
 * @returns the games, or which columns are missing.
 */
export function readAssignmentCsv(
  text: string,
  timeZone: string,
  chosen?: DateOrder,
): GamesRead | { missing: string[] } {
  const separated = separatorOf(text);
  const rows = Papa.parse<string[]>((separated?.rest ?? text).replace(/^\uFEFF/, ''), {
    delimiter: separated?.separator ?? '',
    preview: GAMES_MAX + HEADER_AMONG_LINES + 1,
  }).data;
  const header = headerAmong(rows, (headers) => gameColumns(headers).known);
  const columns = gameColumns(headersIn(rows[header] ?? []));
  const below = [...rows.entries()].filter(
    ([index, cells]) => index > header && cells.some((cell) => cell.trim() !== ''),
  );
  const dates = below.map(([, cells]) => cells[columns.date] ?? '');
  const timed = columns.time >= 0 || dates.some((date) => timeBehindDay(date) !== '');
  const missing = [...(columns.date < 0 ? ['date'] : []), ...(timed || columns.date < 0 ? [] : ['time'])];
  const isNamed = columns.officials.length > 0 || columns.email >= 0;
  if (missing.length > 0 || !isNamed) return { missing: [...missing, ...(isNamed ? [] : ['official'])] };
  const found = orderIn(dates);
  const { unsure } = found;
  const order = chosen ?? found.order;
  const day = unsure === undefined ? null : readTableDay(unsure, { order, shortYearMax: SHORT_YEAR_MAX });
  const read = gamesOf(below, columns, { timeZone, order, above: separated ? 2 : 1 });
  return { ...read, undecided: unsure !== undefined && day ? { written: unsure, day, order } : null };
}

interface Reading {
  timeZone: string;
  order: DateOrder;
  /** Lines of the file before the first row's. */
  above: number;
}

function gamesOf(rows: [number, string[]][], columns: GameColumns, reading: Reading): Omit<GamesRead, 'undecided'> {
  const read: Omit<GamesRead, 'undecided'> = { games: [], errors: [], whole: [] };
  const [whole, broken] = [new Set<string>(), new Set<string>()];
  for (const [count, [index, cells]] of rows.entries()) {
    const line = index + reading.above;
    if (count === GAMES_MAX) {
      read.errors.push({ line, message: `Only ${GAMES_MAX} games are read at once. Divide the file.` });
      // The rest of a game may stand below.
      return { ...read, whole: [] };
    }
    const game = gameOf(cells, columns, reading);
    if (typeof game === 'string') {
      read.errors.push({ line, message: game });
      broken.add(cellOf(cells, columns.game));
    } else {
      whole.add(game.id);
      read.games.push(...game.games);
    }
  }
  return { ...read, whole: [...whole].filter((id) => !broken.has(id)) };
}

const cellOf = (cells: readonly string[], at: number): string =>
  at < 0 ? '' : cleanLine((cells[at] ?? '').slice(0, TEXT_MAX_CHARACTERS));

/** The row in our words, one game for each official on it, or what is wrong with it. */
function gameOf(
  cells: readonly string[],
  columns: GameColumns,
  { timeZone: standard, order }: Reading,
): { id: string; games: GameRead[] } | string {
  const cell = (at: number): string => cellOf(cells, at);
  const date = cell(columns.date);
  const day = readTableDay(date, { order, shortYearMax: SHORT_YEAR_MAX });
  if (day === null) return `"${date.slice(0, 40)}" is not a date. Write it as 2026-10-03 or 10/3/2026.`;
  const written = columns.time >= 0 ? cell(columns.time) : timeBehindDay(date);
  const exact = columns.time < 0 ? instantIn(date) : null;
  const time = exact ? date.slice(11, 16) : readTime(written);
  if (time === null) return `"${written.slice(0, 40)}" is not a time. Write it as 18:30 or 6:30 PM.`;
  const word = time === 'open' ? null : zoneWordBehind(written);
  const timeZone = cell(columns.timeZone) || (word === null ? standard : zoneCalled(word, day, time, standard));
  if (timeZone === null) return `"${word}" is not in use on ${day}. Leave it out, or name the zone that is.`;
  if (!isTimeZone(timeZone)) return `"${timeZone.slice(0, 40)}" is not a time zone. Write it as America/Denver.`;
  const named = officialsIn(cells, columns, cell);
  if (named.officials.length === 0 && !named.open) return 'There is no official in this row.';
  const [home, away] = [cell(columns.home), cell(columns.away)];
  const teams = [home, away].filter(Boolean).join(' v. ');
  const level = cell(columns.level);
  const title = [teams, cell(columns.title), level].filter(Boolean).join(', ') || cell(columns.game) || 'Game';
  const id = cell(columns.game) || `${day} ${time === 'open' ? 'TBD' : time} ${title}`;
  const game = {
    startsAt: exact ?? instantOf(day, time === 'open' ? LAST_MINUTE : time, timeZone).toISOString(),
    timeZone,
    timeOpen: time === 'open',
    title,
    level: level || null,
    location: [cell(columns.location), cell(columns.place)].filter(Boolean).join(', ') || null,
    home: home || null,
    away: away || null,
    cancelled: isOffByStatus(cell(columns.status)) || isOffByTitle(cell(columns.title)),
  };
  const games = named.officials.map((official) => ({
    ...game,
    externalId: `${id}/${official.email || official.name.toLowerCase()}`,
    official,
  }));
  return { id, games };
}

/** An instant with its offset is what it is, in whatever zone the field lies. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function instantIn(text: string): string | null {
  const time = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
