// Minors: under 18 the adult rule does not apply, and a dot says exempt, never red (O6). Pure; days only.
import { type Day, daysBetween } from '../../platform/rules/calendar.ts';

/** An adult from this birthday on. Source: the federal rule behind SafeSport. */
export const ADULT_AGE_YEARS = 18;

/** The first day as an adult; Feb 29 comes of age on Mar 1 in a common year. */
export function adultOn(birthDate: Day): Day {
  const year = Number(birthDate.slice(0, 4)) + ADULT_AGE_YEARS;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return birthDate.slice(5) === '02-29' && !leap ? `${year}-03-01` : `${year}${birthDate.slice(4)}`;
}

/** Days until the adult rule begins; 0 for adults. */
export const daysToAdult = (birthDate: Day, today: Day): number => Math.max(0, daysBetween(today, adultOn(birthDate)));
