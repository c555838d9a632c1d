// A date as a number that sorts as the date does. Months count 31 days, so that nothing is parsed: it is done for every dot that comes.
import { GREATEST } from './sort-rows.ts';

const FIRST_YEAR = 1970;

/** 0 for none; never beyond what can be counted. @param day YYYY-MM-DD */
export const dayOf = (day: string | null | undefined): number => {
  if (!day) return 0;
  const number = ((digits(day, 0, 4) - FIRST_YEAR) * 12 + digits(day, 5, 7) - 1) * 31 + digits(day, 8, 10);
  return Math.max(1, Math.min(number, GREATEST));
};

const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
};
