// What a filter asks that only the person can answer: last days, registration, words. What a mask knows is asked there. Pure.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { PersonRow } from '../../contract/people/member.ts';
import type { PeopleFilter } from './people-filter.ts';
import { searchOf } from './search-of.ts';

const MS_A_DAY = 86_400_000;
/** A saved view may say any number; a date knows its end. */
const FURTHEST_DAYS = 36_525;

/** @param shared as search-of.ts wants it. @param timeZone the association's, in which last days are meant. @returns undefined where nothing is asked */
export const questionOf = (
  { search, within, organization, role, division }: PeopleFilter,
  requirements: readonly Requirement[],
  shared: ReadonlySet<string>,
  timeZone: string,
): ((person: PersonRow) => boolean) | undefined => {
  const searched = searchOf(search, shared);
  if (!within && !organization && !role && !division) return searched;
  const today = dateIn(0, timeZone);
  const last = dateIn(within ?? 0, timeZone);
  return (person) =>
    (!organization || person.organization.slug === organization) &&
    (!role || person.role === role) &&
    (!division || person.division === division) &&
    (!within ||
      requirements.some((requirement) => {
        const day = person.standings[requirement]?.validUntil ?? '';
        return day >= today && day <= last;
      })) &&
    (!searched || searched(person));
};

/** YYYY-MM-DD, which is in order as text. */
const dateIn = (days: number, timeZone: string): string => {
  const today = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format();
  const midnight = Date.parse(`${today}T00:00:00Z`);
  return new Date(midnight + Math.min(days, FURTHEST_DAYS) * MS_A_DAY).toISOString().slice(0, 10);
};
