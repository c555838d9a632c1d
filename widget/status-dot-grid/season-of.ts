// Counts the season out of the people here: for each organization who is cleared, and who was by the end of each of the last months. Cleared is
// who is approved or exempt in every requirement; since when is the last of these days. Pure.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { PersonRow } from '../../contract/people/member.ts';
import type { Group } from './people-filter.ts';
import type { PeopleStore } from './people-store.ts';

export interface OrganizationSeason {
  readonly name: string;
  readonly people: number;
  readonly cleared: number;
  /** By the end of each month, the last one being this. */
  readonly byMonth: readonly number[];
}

export interface Season {
  /** YYYY-MM, oldest first. */
  readonly months: readonly string[];
  /** In the order of names. */
  readonly organizations: readonly OrganizationSeason[];
}

const MONTHS = 12;

const monthsTo = (now: Date): string[] =>
  Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + index, 1)).toISOString().slice(0, 7),
  );

/** The month in which the last dot turned; null for who is not cleared. */
const clearedIn = ({ standings }: PersonRow, requirements: readonly Requirement[]): string | null => {
  let last = '';
  for (const requirement of requirements) {
    const standing = standings[requirement];
    const exempt = standing?.notes.includes('exempt');
    if (!exempt && standing?.state !== 'approved') return null;
    const month = exempt ? '' : (standing?.since ?? '').slice(0, 7);
    if (month > last) last = month;
  }
  return last;
};

export const seasonOf = (store: PeopleStore, group: Group, now: Date): Season => {
  const months = monthsTo(now);
  const found = new Map<string, { name: string; people: number; cleared: number; byMonth: number[] }>();
  for (let row = 0; row < store.size; row++) {
    const person = store.person(row)!;
    if ((person.role === 'official') !== (group === 'officials')) continue;
    const { slug, name } = person.organization;
    const season = found.get(slug) ?? { name, people: 0, cleared: 0, byMonth: months.map(() => 0) };
    found.set(slug, season);
    season.people += 1;
    const month = clearedIn(person, store.requirements);
    if (month === null) continue;
    season.cleared += 1;
    for (let index = 0; index < months.length; index++) if (months[index]! >= month) season.byMonth[index]! += 1;
  }
  return { months, organizations: [...found.values()].sort((a, b) => a.name.localeCompare(b.name)) };
};
