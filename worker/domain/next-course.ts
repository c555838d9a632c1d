// Which course comes next, and from when (S14). Pure. Core, then Refresher 1, 2, 3, then Core again.
// Source: FACTS, "Courses" and "Validity": the refresher's window opens some days before the last day, by policy.
import { addDays, type Day } from './calendar.ts';
import type { Course } from './course.ts';

export type NextCourse = 'core' | 'refresher-1' | 'refresher-2' | 'refresher-3';

const AFTER: Partial<Record<Course, NextCourse>> = {
  core: 'refresher-1',
  'refresher-1': 'refresher-2',
  'refresher-2': 'refresher-3',
  'refresher-3': 'core',
};

export interface Due {
  course: NextCourse;
  /** First day on which it counts; null means now. */
  opensOn: Day | null;
}

/**
 * @param last the last full course approved, or null when none is known.
 * Where the last course is not known by name (an uploaded certificate), any refresher might be the wrong one: Core always counts.
 */
export function nextCourse(
  last: { course: Course | null; validUntil: Day | null } | null,
  today: Day,
  windowDays: number,
): Due {
  if (!last?.validUntil) return { course: 'core', opensOn: null };
  const course = (last.course && AFTER[last.course]) ?? 'core';
  const opensOn = addDays(last.validUntil, -windowDays);
  // A refresher keeps up what still holds; once it has run out the Center starts over with Core.
  if (last.validUntil < today) return { course: 'core', opensOn: null };
  return { course, opensOn: opensOn > today ? opensOn : null };
}

/**
 * Is a refresher the one whose turn it is? Core always is. Source: AYSO, "a course out of order or repeated may not count";
 * whether it does is the association's policy.
 */
export function isInTurn(course: Course, before: Course | null): boolean {
  if (course === 'core' || before === null) return true;
  return AFTER[before] === course;
}
