// Assignments as a CSV file, as assigning systems export them: any order of columns, header synonyms, a byte order mark,
// semicolons. Reads; stores nothing.
import Papa from 'papaparse';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { headersIn } from '../../contract/table/table-text.ts';
import { instantOf, isTimeZone } from '../platform/rules/local-time.ts';
import { readDay } from '../platform/table/map-fields.ts';
import { GAMES_MAX, type GameRead, TEXT_MAX_CHARACTERS } from './game-read.ts';

const SYNONYMS = {
  game: ['gameid', 'gamenumber', 'game', 'gameno', 'matchid', 'matchnumber', 'id', 'partido'],
  date: ['date', 'gamedate', 'matchdate', 'startdate', 'day', 'fecha'],
  time: ['time', 'gametime', 'starttime', 'kickoff', 'start', 'hora'],
  timeZone: ['timezone', 'zone', 'tz', 'zonahoraria'],
  home: ['home', 'hometeam', 'local'],
  away: ['away', 'awayteam', 'visitor', 'visitors', 'visitante'],
  title: ['title', 'event', 'description', 'summary'],
  level: ['division', 'level', 'gamelevel', 'agegroup', 'age', 'competition', 'nivel', 'categoria'],
  location: ['location', 'field', 'venue', 'site', 'park', 'cancha', 'lugar'],
  name: ['official', 'officialname', 'referee', 'refereename', 'name', 'arbitro', 'assignedofficial'],
  email: ['email', 'officialemail', 'refereeemail', 'emailaddress', 'correo'],
  status: ['status', 'gamestatus', 'estado'],
} as const;
type Column = keyof typeof SYNONYMS;

export interface GamesRead {
  games: GameRead[];
  errors: { line: number; message: string }[];
}

/** @returns the games, or which columns are missing. */
export function readAssignmentCsv(text: string, timeZone: string): GamesRead | { missing: string[] } {
  const table = { skipEmptyLines: 'greedy', preview: GAMES_MAX + 2 } as const;
  const [names = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), table).data;
  const headers = headersIn(names).map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const columns = Object.fromEntries(
    Object.entries(SYNONYMS).map(([column, synonyms]) => [
      column,
      headers.findIndex((header) => (synonyms as readonly string[]).includes(header)),
    ]),
  ) as Record<Column, number>;
  const missing = (['date', 'time'] as const).filter((column) => columns[column] < 0);
  const isNamed = columns.name >= 0 || columns.email >= 0;
  if (missing.length > 0 || !isNamed) return { missing: [...missing, ...(isNamed ? [] : ['official'])] };
  const read: GamesRead = { games: [], errors: [] };
  for (const [index, cells] of rows.entries()) {
    if (index === GAMES_MAX) {
      read.errors.push({ line: index + 2, message: `Only ${GAMES_MAX} games are read at once. Divide the file.` });
      break;
    }
    const cell = (column: Column): string => cleanLine((cells[columns[column]] ?? '').slice(0, TEXT_MAX_CHARACTERS));
    const game = gameOf(cell, timeZone);
    if (typeof game === 'string') read.errors.push({ line: index + 2, message: game });
    else read.games.push(game);
  }
  return read;
}

/** The row in our words, or what is wrong with it. */
function gameOf(cell: (column: Column) => string, standard: string): GameRead | string {
  const day = readDay(cell('date'));
  if (day === null) return `"${cell('date').slice(0, 40)}" is not a date. Write it as 2026-10-03 or 10/3/2026.`;
  const time = readTime(cell('time'));
  if (time === null) return `"${cell('time').slice(0, 40)}" is not a time. Write it as 18:30 or 6:30 PM.`;
  const timeZone = cell('timeZone') || standard;
  if (!isTimeZone(timeZone)) return `"${timeZone.slice(0, 40)}" is not a time zone. Write it as America/Denver.`;
  const official = { name: cell('name'), email: cell('email').toLowerCase() };
  if (official.name === '' && official.email === '') return 'There is no official in this row.';
  const teams = [cell('home'), cell('away')].filter(Boolean).join(' v. ');
  const title = [teams, cell('title'), cell('level')].filter(Boolean).join(', ') || cell('game') || 'Game';
  const game = cell('game') || `${day} ${time} ${title}`;
  return {
    externalId: `${game}/${official.email || official.name.toLowerCase()}`,
    startsAt: instantOf(day, time, timeZone).toISOString(),
    timeZone,
    title,
    level: cell('level') || null,
    location: cell('location') || null,
    cancelled: /cancel/i.test(cell('status')),
    official,
  };
}

/** `18:30`, `6:30 PM`, `6 pm` as `HH:MM`; null for anything else. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(text);
  if (!parts) return null;
  const [, hours = '', minutes = '00', half] = parts;
  const twelve = Number(hours);
  if (half && (twelve < 1 || twelve > 12)) return null;
  const hour = half ? (twelve % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : twelve;
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
