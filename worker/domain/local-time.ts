// Instants from what a clock on the wall says in a time zone. Pure.
import { addDays, type Day, dayAt } from './calendar.ts';

const DAY_MS = 86_400_000;

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
  // The offsets of the day before and the day after: on all but two days of a year they are one.
  const [before, after] = [-DAY_MS, DAY_MS].map((away) => offsetMs(new Date(wall + away), timeZone)) as [
    number,
    number,
  ];
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  const right = candidates.find((at) => at + offsetMs(new Date(at), timeZone) === wall);
  return new Date(right ?? wall - before);
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
