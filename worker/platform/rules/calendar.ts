// Days as people write them (YYYY-MM-DD). No clock, no time of day: a day is compared as text, which sorts rightly.

export type Day = string;

const DAY_MS = 86_400_000;

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The calendar day it is at that instant in an IANA time zone, for example "America/Los_Angeles". */
export function dayAt(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

export function addDays(day: Day, days: number): Day {
  return toDay(new Date(midnight(day).getTime() + days * DAY_MS));
}

/** Jan 31 and one month is the last day of February; Feb 29 and twelve months is Feb 28. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfTarget))));
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / DAY_MS);
}

/** Age in whole years on that day. Someone born on Feb 29 turns a year older on Mar 1 in common years. */
export function ageOn(day: Day, birthDate: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** True for a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = midnight(text);
  return !Number.isNaN(date.getTime()) && toDay(date) === text;
}
