// What follows from a requirements page: which course a division needs, what satisfies what, for whom an item is, and its days.
// Pure: page and dots and reminders all ask here. No clock, no words.

import type { Requirement } from '../core/requirement.ts';
import type { Role } from '../people/member.ts';
import { COURSES, type Course } from '../safesport/coaching-courses.ts';
import type { Standing } from '../standings/standing.ts';
import type { RequirementsItem, RequirementsPage } from './requirements-page.ts';

type CourseTable = NonNullable<RequirementsItem['courses']>['byDivision'];

/** "U-10 Girls", "under 10" and "10U" are all 10. */
const ageOf = (division: string): number | null => {
  const [, before, after] = /(?:\bu|under)[\s-]*(\d{1,2})\b|\b(\d{1,2})\s*u\b/i.exec(division) ?? [];
  return before || after ? Number(before ?? after) : null;
};

/**
 * The course of a division. One that the table does not name takes that of the next older one it does: where a league has only
 * even years, U9 plays with U10.
 * @returns null where the table says nothing.
 */
export function courseFor(table: CourseTable, division: string): Course | null {
  const named = table.find((each) => each.division.trim().toLowerCase() === division.trim().toLowerCase());
  if (named) return named.course;
  const age = ageOf(division);
  if (age === null) return null;
  const older = table
    .map((each) => ({ age: ageOf(each.division), course: each.course }))
    .filter((each): each is { age: number; course: Course } => each.age !== null && each.age >= age)
    .sort((a, b) => a.age - b.age);
  return older[0]?.course ?? null;
}

/** A higher licence satisfies a lower (L2). */
export const satisfies = (held: Course, needed: Course): boolean => COURSES.indexOf(held) >= COURSES.indexOf(needed);

/** Every other course that would do as well, the next one first. */
export const alsoCounts = (needed: Course): Course[] =>
  COURSES.filter((each) => each !== needed && satisfies(each, needed));

export function isFor(item: RequirementsItem, person: { role: Role; division: string | null }): boolean {
  const { roles = [], divisions = [] } = item.who ?? {};
  if (roles.length > 0 && !roles.includes(person.role)) return false;
  if (divisions.length === 0 || person.division === null) return true;
  const age = ageOf(person.division);
  return divisions.some(
    (each) => each.toLowerCase() === person.division?.toLowerCase() || (age !== null && ageOf(each) === age),
  );
}

export interface ItemState {
  /** The dot this item is read from: its own, or that of the item it is included in. */
  standing: Standing;
  /** Set when it is the other item's. */
  through: RequirementsItem | null;
}

/** Where a person stands in an item; null where no dot speaks for it. */
export function stateOf(
  page: RequirementsPage,
  item: RequirementsItem,
  standings: readonly Standing[],
): ItemState | null {
  const own = standings.find(({ requirement }) => requirement === item.requirement) ?? null;
  if (own && (own.state !== 'draft' || !item.includedIn)) return { standing: own, through: null };
  const other = page.items.find(({ id }) => id === item.includedIn);
  const theirs = standings.find(({ requirement }) => requirement === other?.requirement);
  if (other && theirs?.state === 'approved') return { standing: theirs, through: other };
  return own && { standing: own, through: null };
}

export interface Deadline {
  itemId: string;
  requirement: Requirement | null;
  /** The next such day, today counted (YYYY-MM-DD). */
  on: string;
}

/** The days to come, the nearest first. @param today a day, YYYY-MM-DD */
export function deadlinesOf(page: RequirementsPage, today: string): Deadline[] {
  const year = Number(today.slice(0, 4));
  return page.items
    .flatMap(({ id, requirement, deadline }) => {
      if (!deadline) return [];
      const on = deadline.on >= today.slice(5) ? `${year}-${deadline.on}` : `${year + 1}-${deadline.on}`;
      return [{ itemId: id, requirement: requirement ?? null, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
