// When an event of a calendar starts: by the zone it names in anybody's words, by the rules its calendar describes, or else by the zone
// given. Pure.
import type ICAL from 'ical.js';
import { instantOf, isTimeZone } from '../platform/rules/local-time.ts';
import { LAST_MINUTE } from './game-read.ts';
import { WINDOWS_ZONES } from './rules/windows-zones.ts';

/** Names that Outlook shows to people, for the United States. */
const SHOWN_ZONES: Readonly<Record<string, string>> = {
  'Pacific Time': 'America/Los_Angeles',
  'Mountain Time': 'America/Denver',
  'Central Time': 'America/Chicago',
  'Eastern Time': 'America/New_York',
  Arizona: 'America/Phoenix',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
};
const SHOWN_BEFORE = /^\((?:UTC|GMT)[^)]{0,12}\)\s*/i;
const SHOWN_BEHIND = / \(US & Canada\)$/i;

/** A zone by its IANA name, with a program's path before it or not, or by Microsoft's; null for any other name. */
export function zoneNamed(written: string): string | null {
  const name = written
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^tzone:\/\/Microsoft\/Utc$/i, 'UTC');
  const shown = name.replace(SHOWN_BEFORE, '').replace(SHOWN_BEHIND, '');
  const tails = name.startsWith('/')
    ? [name.split('/').slice(-2), name.split('/').slice(-3)].map((each) => each.join('/'))
    : [];
  const found = [WINDOWS_ZONES[name] ?? SHOWN_ZONES[shown] ?? name, ...tails].find(isTimeZone);
  return found === undefined || found === 'Z' ? null : found;
}

/** @param standard the zone of times that name none. */
export function startOf(
  component: ICAL.Component,
  start: ICAL.Time,
  standard: string,
): { startsAt: string; timeOpen: boolean; timeZone: string } {
  const zone = start.zone?.tzid ?? '';
  const tzid = String(component.getFirstProperty('dtstart')?.getParameter('tzid') ?? zone);
  const named = zoneNamed(tzid);
  const timeZone = named !== null && named !== 'UTC' ? named : standard;
  // Intl knows the zones' rules; a zone that only this calendar describes is reckoned by its own.
  const described = named === null && zone !== '' && zone !== 'floating';
  if (!start.isDate && (zone === 'UTC' || described))
    return { startsAt: start.toJSDate().toISOString(), timeOpen: false, timeZone };
  const pad = (number: number): string => String(number).padStart(2, '0');
  const day = `${start.year}-${pad(start.month)}-${pad(start.day)}`;
  const time = start.isDate ? LAST_MINUTE : `${pad(start.hour)}:${pad(start.minute)}`;
  return { startsAt: instantOf(day, time, timeZone).toISOString(), timeOpen: start.isDate, timeZone };
}
