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
