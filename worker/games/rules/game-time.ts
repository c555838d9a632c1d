// Times of games as assigning systems and spreadsheets write them. Pure.
import { saysNothing } from '../../../contract/table/table-text.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { instantOf, zoneNames } from '../../platform/rules/local-time.ts';

const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?:\.\d+)?\s*([ap])?\.?m?\.?$/i;
const OPEN = /^(tb[acd]|to be .{1,30}|open|pending|por (?:definir|confirmar))$/i;
/** Zones of the United States, for a time that names its own. */
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];
const ZONE_BEHIND = /\b(?:E|C|M|P|AK|H)[SD]?T$/;
/** A day before a time, such as the 1/1/1900 of a spreadsheet. */
const DAY_BEFORE =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}[- ][a-z]{3,9}[- ]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?:[ T,]\s*|$)/i;
const DAY_FRACTION = /^(?:\d{5})?(0?\.\d+)$/;
const DAY_MINUTES = 1440;

/** `18:30`, `6:30 PM`, `6 pm`, noon, and a spreadsheet's part of a day as `HH:MM`; `open` where it is yet to be said; null for anything else. */
export function readTime(written: string): string | null {
  const text = written.trim().replace(DAY_BEFORE, '').replace(ZONE_BEHIND, '').trim();
  if (saysNothing(text) || OPEN.test(text)) return 'open';
  if (/^(noon|mediod[ií]a)$/i.test(text)) return '12:00';
  if (/^(midnight|medianoche)$/i.test(text)) return '00:00';
  const fraction = DAY_FRACTION.exec(text)?.[1];
  if (fraction) return clockOf(Math.round(Number(fraction) * DAY_MINUTES));
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, hours = '', minutes = '00', half] = parts;
  const twelve = Number(hours);
  if (half && (twelve < 1 || twelve > 12)) return null;
  const hour = half ? (twelve % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : twelve;
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What stands behind the day in a column of both; empty where it is a day alone. */
export function timeBehindDay(written: string): string {
  const text = written.trim();
  const day = DAY_BEFORE.exec(text)?.[0];
  if (day) return text.slice(day.length).trim();
  return /^\d{5}\.\d+$/.test(text) ? text : '';
}

/** The zone that a time names itself: `PST` of `2:00 PM PST`; null where it names none. */
export const zoneWordBehind = (written: string): string | null => ZONE_BEHIND.exec(written.trim())?.[0] ?? null;

/**
 * The zone whose clocks go by this word on that day: `MST` is Denver's in January and Phoenix's in July.
 * @param own the association's, asked first. @returns null where the word is in use nowhere that day, such as `PST` in July.
 */
export const zoneCalled = (word: string, day: Day, time: string, own: string): string | null =>
  [own, ...ZONES].find((zone) => zoneNames(instantOf(day, time, zone), zone).includes(word)) ?? null;
