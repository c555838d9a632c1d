// Which course comes next, and from when (S14): one answer for the advice to the coach and for the decision about what came. Pure.
// Core, then Refresher 1, 2, 3, then Core again. Source: FACTS, "Courses" and "Validity"; AYSO, "a course out of order or repeated may
// not count"; whether it does is the association's policy.
import { addDays, type Day } from '../../platform/rules/calendar.ts';
import type { Course } from './course.ts';

export type NextCourse = 'core' | 'refresher-1' | 'refresher-2' | 'refresher-3';

const AFTER: Partial<Record<Course, NextCourse>> = {
  core: 'refresher-1',
  'refresher-1': 'refresher-2',
  'refresher-2': 'refresher-3',
  'refresher-3': 'core',
};

/** The last course that was approved; null where it is not known by name (an uploaded certificate). */
export interface LastCourse {
  course: Course | null;
  validUntil: Day | null;
}

/**
 * Does a full course that was finished on that day count in the order of courses? Core always does.
 * A refresher keeps up what still holds: after the last day the Center starts over with Core. Where it is not known which course came
 * before, any refresher may be the right one.
 * @param last the last course approved before it, or null when none is known.
 */
export function isInTurn(course: Course, on: Day, last: LastCourse | null): boolean {
  if (course === 'core' || last === null) return true;
  if (hasEnded(last, on)) return false;
  const next = last.course && AFTER[last.course];
  return next ? course === next : true;
}

export interface Due {
  course: NextCourse;
  /** First day on which it counts; null means now. */
  opensOn: Day | null;
}

/**
 * The course to take next: it is always one that counts.
 * @param windowDays how many days before the last day the window of a refresher opens.
 * @returns null where what was approved never ends.
 */
export function nextCourse(last: LastCourse | null, today: Day, windowDays: number): Due | null {
  if (last === null || hasEnded(last, today)) return { course: 'core', opensOn: null };
  if (last.validUntil === null) return null;
  const opensOn = addDays(last.validUntil, -windowDays);
  return { course: (last.course && AFTER[last.course]) ?? 'core', opensOn: opensOn > today ? opensOn : null };
}

const hasEnded = ({ validUntil }: LastCourse, on: Day): boolean => validUntil !== null && validUntil < on;
