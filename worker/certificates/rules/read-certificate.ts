// What a certificate's text seems to say, compared with the member. Hints for the uploader and the reviewer, never an
// approval (S10). Pure; the layout of certificates is not known for sure, so only words are looked for.
import type { Hint } from '../../../contract/certificates/certificate.ts';
import type { CourseCode } from '../../../contract/core/course.ts';
import type { Identity } from '../../../contract/people/member.ts';
import type { DefinitionValidity } from '../../organizations/rules/policy.ts';
import { bearsName } from '../../people/rules/name-in-text.ts';
import { addMonths, type Day } from '../../platform/rules/calendar.ts';
import { type Course, courseInText, courseOf, isFullCourse } from '../../requirements/rules/course.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import { daysByLine, linesOf, type NamedDay } from './days-in-text.ts';

export interface ReadCertificate {
  hints: Hint[];
  name: string | null;
  course: CourseCode | null;
  completedOn: Day | null;
  /** The last day that the certificate itself names; null where it names none. */
  validThrough: Day | null;
}

/** Where the association says nothing of validity: older than this was for no season (FACTS, "Validity"). */
const OLDEST_USEFUL_MONTHS = 24;

const NOTHING = { name: null, course: null, completedOn: null, validThrough: null };

export function readCertificate(
  text: string,
  member: Identity,
  today: Day,
  validity?: DefinitionValidity,
): ReadCertificate {
  if (text.trim().length < 10) return { hints: ['no-text'], ...NOTHING };
  const named = bearsName(text, member);
  const { course, completedOn, validThrough } = lastCourseOf(text, today) ?? wholeText(text, today);
  const hints: Hint[] = [named ? 'name-found' : 'name-missing'];
  if (course.startsWith('module')) hints.push('single-module');
  else if (course === 'youth') hints.push('youth-course');
  else if (isFullCourse(course)) hints.push('full-course');
  if (isOver(completedOn, validThrough, today, validity)) hints.push('out-of-date');
  const name = named ? `${member.firstName} ${member.lastName}` : nameIn(text);
  return { hints, name, course: course === 'unknown' ? null : course, completedOn, validThrough };
}

interface Read {
  course: Course;
  completedOn: Day | null;
  validThrough: Day | null;
}

/** A transcript: several lines, each with a course and its day. The newest full course counts, else the newest course. */
function lastCourseOf(text: string, today: Day): Read | null {
  const written = linesOf(text);
  const days = daysByLine(written);
  const lines = written.flatMap((line, at) => {
    const course = courseOf('', line);
    const completedOn = completionAmong(days[at] ?? [], today);
    return course === 'unknown' || completedOn === null
      ? []
      : [{ course, completedOn, validThrough: lastDayAmong(days[at] ?? []) }];
  });
  if (lines.length < 2) return null;
  const full = lines.filter(({ course }) => isFullCourse(course));
  const newest = (all: Read[]) =>
    all.toSorted((a, b) => ((a.completedOn ?? '') < (b.completedOn ?? '') ? -1 : 1)).at(-1);
  return newest(full) ?? newest(lines) ?? null;
}

function wholeText(text: string, today: Day): Read {
  const days = daysByLine(linesOf(text)).flat();
  return { course: courseInText(text), completedOn: completionAmong(days, today), validThrough: lastDayAmong(days) };
}

const lastDayAmong = (days: readonly NamedDay[]): Day | null =>
  days
    .filter(({ meaning }) => meaning === 'ends')
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? null;

/** The newest day that words call a completion, else the newest without such words; one that has not come is none. */
function completionAmong(days: readonly NamedDay[], today: Day): Day | null {
  const past = days.filter(({ day }) => day <= today);
  const newest = (wanted: NamedDay['meaning']) =>
    past
      .filter(({ meaning }) => meaning === wanted)
      .map(({ day }) => day)
      .sort()
      .at(-1);
  return newest('completed') ?? newest('unsaid') ?? null;
}

function isOver(completedOn: Day | null, validThrough: Day | null, today: Day, validity?: DefinitionValidity): boolean {
  if (validThrough !== null) return validThrough < today;
  // Where the proof's own last day counts and it names none, somebody has to look for it.
  if (completedOn === null || validity?.kind === 'as-proof') return false;
  if (!validity) return addMonths(completedOn, OLDEST_USEFUL_MONTHS) < today;
  const last = validUntil(completedOn, validity);
  return last !== null && last < today;
}

/** Words after which certificates write a name. */
const BEFORE_NAME =
  /(?:certif(?:y|ies) that|awarded to|presented to|completed by|certificate of completion|\bname:?)\s+((?:\p{Lu}[\p{L}'’.-]+\s){1,3}\p{Lu}[\p{L}'’.-]+)/iu;

/** What looks like a name, for a coach who took somebody else's file; never compared with anything. */
function nameIn(text: string): string | null {
  const found = BEFORE_NAME.exec(text)?.[1]?.split(/\s+/) ?? [];
  const name = found.filter((word) => /^\p{Lu}/u.test(word));
  const course = name.findIndex((word) => /^(safesport|has|for|course|trained)$/i.test(word));
  const own = course < 0 ? name : name.slice(0, course);
  return own.length < 2 ? null : own.join(' ');
}
