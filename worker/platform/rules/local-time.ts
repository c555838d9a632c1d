// Instants from what a clock on the wall says in a time zone. Pure.
import { addDays, type Day, dayAt } from './calendar.ts';

const DAY_MS = 86_400_000;

/** To make one takes a hundred times as long as to use it, and a file names a zone on every line. As many as there are zones. */
const FORMATS_MAX = 600;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError where this machine knows no such zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // A zone's name may be written in small letters and great ones: a stranger could name one in a million ways.
  if (FORMATS.size < FORMATS_MAX) FORMATS.set(timeZone, made);
  return made;
}

/** How far that zone's clocks are ahead of UTC at an instant, in ms. */
function offsetMs(instant: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

/** @param time `HH:MM`. An hour that is skipped in spring is read as the hour after; one that comes twice is the first. */
export function instantOf(day: Day, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  // The offsets of the day before and the day after: on all but two days of a year they are one.
  const [before, after] = [-DAY_MS, DAY_MS].map((away) => offsetMs(new Date(wall + away), timeZone)) as [
    number,
    number,
  ];
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  const right = candidates.find((at) => at + offsetMs(new Date(at), timeZone) === wall);
  return new Date(right ?? wall - before);
}

/** By their zone; only ever asked for zones that we name ourselves or an association has set. */
const NAMES = new Map<string, Intl.DateTimeFormat[]>();

/** What that zone is called at an instant, with and without daylight saving time said: `PDT` and `PT`. */
export function zoneNames(instant: Date, timeZone: string): string[] {
  const formats =
    NAMES.get(timeZone) ??
    (['short', 'shortGeneric'] as const).map(
      (timeZoneName) => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }),
    );
  if (NAMES.size < FORMATS_MAX) NAMES.set(timeZone, formats);
  return formats.map(
    (format) => format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '',
  );
}

/** The next instant at which it is that hour there. */
export function nextHour(now: Date, hour: number, timeZone: string): Date {
  const today = dayAt(now, timeZone);
  const time = `${String(hour).padStart(2, '0')}:00`;
  const at = instantOf(today, time, timeZone);
  return at > now ? at : instantOf(addDays(today, 1), time, timeZone);
}

/** True for a zone this machine knows, for example "America/Denver". */
export function isTimeZone(text: string): boolean {
  try {
    return text !== '' && formatOf(text).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
