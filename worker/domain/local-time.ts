// Instants from what a clock on the wall says in a time zone. Pure.
import { addDays, type Day, dayAt } from './calendar.ts';

/** How far that zone's clocks are ahead of UTC at an instant, in ms. */
function offsetMs(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

/** @param time `HH:MM`. An hour that is skipped in spring is read as the hour after; one that comes twice is the first. */
export function instantOf(day: Day, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  const guess = wall - offsetMs(new Date(wall - offsetMs(new Date(wall), timeZone)), timeZone);
  const earlier = wall - offsetMs(new Date(guess - 3_600_000), timeZone);
  return new Date(offsetMs(new Date(earlier), timeZone) === wall - earlier ? Math.min(guess, earlier) : guess);
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
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text !== '';
  } catch {
    return false;
  }
}
