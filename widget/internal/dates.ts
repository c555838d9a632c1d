// Dates and instants in the reader's language. A date without a time is a calendar day and never shifts with the time zone.
import type { Language } from '../../contract/people/member.ts';

const LOCALE = { en: 'en-US', es: 'es-US' } as const;

export const sayDay = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });

/** A day of every year, kept as MM-DD. */
export const sayMonthDay = (monthDay: string, language: Language): string =>
  new Date(`2024-${monthDay}T00:00:00Z`).toLocaleDateString(LOCALE[language], {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });

/** `Dec 17, 2026`, where there is little room. */
export const sayDayShort = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(LOCALE[language], { dateStyle: 'medium', timeZone: 'UTC' });

export const sayInstant = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALE[language], { dateStyle: 'medium', timeStyle: 'short' });

/** The day an instant falls on, here. */
export const sayDayOf = (instant: string, language: Language): string =>
  new Date(instant).toLocaleDateString(LOCALE[language], { dateStyle: 'long' });

const OPEN_TIME = { en: 'time not set', es: 'hora por definir' } as const;

/** As it is at the field, whatever the reader's own clock says; of a game whose time is open, the day. */
export function sayGameTime(
  { startsAt, timeOpen, timeZone }: { startsAt: string; timeOpen: boolean; timeZone: string },
  language: Language,
): string {
  const clock = timeOpen ? {} : ({ timeStyle: 'short' } as const);
  const when = new Date(startsAt).toLocaleString(LOCALE[language], { dateStyle: 'full', ...clock, timeZone });
  return timeOpen ? `${when}, ${OPEN_TIME[language]}` : when;
}
