// Which SafeSport course satisfies the adult rule. Source: FACTS, "Courses"; requirement S6.
import { COURSE_CODES, type CourseCode } from '../../contract/course.ts';

export type Course = CourseCode | 'unknown';

/** Titles as the Center writes them, for senders that use a code of their own. */
const TITLES: readonly [RegExp, CourseCode][] = [
  [/safesport trained/i, 'core'],
  [/recognizing and reporting misconduct/i, 'refresher-1'],
  [/refresher:? preventing misconduct|^preventing misconduct/i, 'refresher-2'],
  [/creating a positive sport environment/i, 'refresher-3'],
  [/mandatory reporting/i, 'module-1'],
  [/sexual misconduct awareness/i, 'module-2'],
  [/emotional (and|&) physical misconduct/i, 'module-3'],
  [/youth|for kids|preparing for safesport/i, 'youth'],
  [/health professional/i, 'health-professionals'],
];

/** The course a message means: by its code, else by its title, else unknown (kept and shown, never approved). */
export function courseOf(code: string, title: string): Course {
  const known = COURSE_CODES.find((each) => each === code.trim().toLowerCase());
  if (known) return known;
  // The youth and health courses carry "SafeSport" in their titles too: the narrower titles are tried first.
  const narrowFirst = [...TITLES].reverse();
  return narrowFirst.find(([pattern]) => pattern.test(title))?.[1] ?? 'unknown';
}

/** The full course, or a yearly refresher: only these can approve. A single module or the youth course never does. */
export function isFullCourse(course: string): boolean {
  return course === 'core' || /^refresher-[123]$/.test(course);
}
