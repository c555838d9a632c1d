// Which SafeSport course a message or a title means. Pure. Source: FACTS, "Courses"; requirement S6.
import { COURSE_CODES, type CourseCode } from '../../../contract/core/course.ts';

export type Course = CourseCode | 'unknown';

/** Marks, accents, line breaks, doubled spaces and the kind of dash are not part of a title. */
export const plainTitle = (title: string): string =>
  title
    .replace(/[®™©℠]/g, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

const CORE = /\bsafe ?sport (?:trained|core)\b/;

const REFRESHER_NUMBER = /\brefresher(?: (?:course|training|module|no|number))? (1|2|3|i{1,3}|one|two|three)\b/;
const NUMBERS: Record<string, 1 | 2 | 3> = { 1: 1, i: 1, one: 1, 2: 2, ii: 2, two: 2, 3: 3, iii: 3, three: 3 };
const REFRESHER_SUBJECTS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/\brecognizing and reporting misconduct\b/, 1],
  [/\brefresher (?:\S+ )?preventing misconduct\b|^preventing misconduct\b/, 2],
  [/\bcreating a positive sports? environment\b/, 3],
];

const MODULES: readonly (readonly [RegExp, CourseCode])[] = [
  [/\bmandatory reporting\b/, 'module-1'],
  [/\bsexual misconduct awareness\b/, 'module-2'],
  [/\bemotional and physical misconduct\b/, 'module-3'],
];

/** Courses for young athletes. "Youth" in the name of an organization (U.S. Youth Soccer) makes no such course. */
const YOUTH =
  /\bfor (?:youth|teens|kids|children|minors)\b(?! (?:soccer|football|sports?|leagues?|clubs?|organi[sz]ations?)\b)|\b(?:youth|young|minor) athletes?\b|\byouth (?:course|training|edition)\b|\bpreparing for safe ?sport\b/;
const HEALTH = /\bhealth ?(?:care )?professionals?\b/;
const PARENTS = /\b(?:parents?|parental)\b/;

/** The course a message means: by its code, else by its title, else unknown (kept and shown, never approved). */
export function courseOf(code: string, title: string): Course {
  const known = COURSE_CODES.find((each) => each === code.trim().toLowerCase());
  return known ?? courseOfTitle(title);
}

/** The narrower titles are tried first: a course for somebody else carries "SafeSport" and the adults' subjects too. */
function courseOfTitle(title: string): Course {
  const plain = plainTitle(title);
  if (PARENTS.test(plain)) return 'unknown';
  if (HEALTH.test(plain)) return 'health-professionals';
  if (YOUTH.test(plain)) return 'youth';
  const refresher = refresherOf(plain);
  if (refresher) return refresher;
  const modules = MODULES.flatMap(([pattern, course]) => (pattern.test(plain) ? [course] : []));
  const [single] = modules;
  if (single && modules.length < MODULES.length) return modules.length === 1 ? single : 'unknown';
  return CORE.test(plain) ? 'core' : 'unknown';
}

/** Null where the title is no refresher's; a refresher without its number or subject, or with two that disagree, is unknown. */
function refresherOf(plain: string): Course | null {
  const word = REFRESHER_NUMBER.exec(plain)?.[1];
  const said = [
    ...(word ? [NUMBERS[word]] : []),
    ...REFRESHER_SUBJECTS.flatMap(([pattern, number]) => (pattern.test(plain) ? [number] : [])),
  ];
  const [number] = said;
  if (number) return said.every((each) => each === number) ? `refresher-${number}` : 'unknown';
  return /\brefresher\b/.test(plain) ? 'unknown' : null;
}

/**
 * The course that a longer text, a certificate's, is about. The full course lists its three modules, and a transcript names several
 * courses: the full course and the refreshers go first. A single module is one that stands there without the full course's title.
 */
export function courseInText(text: string): Course {
  const plain = plainTitle(text);
  if (PARENTS.test(plain)) return 'unknown';
  if (HEALTH.test(plain)) return 'health-professionals';
  if (YOUTH.test(plain)) return 'youth';
  const refresher = refresherOf(plain);
  if (refresher && refresher !== 'unknown') return refresher;
  if (CORE.test(plain)) return 'core';
  return courseOfTitle(text);
}

/** The full course, or a yearly refresher: only these approve by themselves. A single module or the youth course never does. */
export function isFullCourse(course: string): boolean {
  return course === 'core' || /^refresher-[123]$/.test(course);
}

/**
 * Only the association can say whether it counts. The course for health professionals is a matter of its policy (U.S. Soccer's training FAQ
 * counts it). A title that is in no list is not a wrong course: the Center renames its courses.
 */
export const isForTheAssociation = (course: string): boolean =>
  course === 'health-professionals' || course === 'unknown';

/** May an administrator say that it counts? */
export const mayBeLinked = (course: string): boolean => isFullCourse(course) || isForTheAssociation(course);
