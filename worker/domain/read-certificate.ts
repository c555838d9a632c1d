// What a certificate's text seems to say, compared with the member. Hints for the uploader and the reviewer, never an
// approval (S10). Pure; the layout of certificates is not known for sure, so only words are looked for.
import type { Hint } from '../../contract/certificate.ts';
import type { CourseCode } from '../../contract/course.ts';
import type { Identity } from '../../contract/member.ts';
import { addMonths, type Day, isDay } from './calendar.ts';
import { courseOf, isFullCourse } from './course.ts';
import { foldName } from './fold-name.ts';
import type { Validity } from './policy.ts';
import { validUntil } from './validity.ts';

/** Shaped as contract/certificate-reading.ts says. */
export interface ReadCertificate {
  hints: Hint[];
  name: string | null;
  course: CourseCode | null;
  completedOn: Day | null;
}

/** Where the association says nothing of validity: older than this was for no season (FACTS, "Validity"). */
const OLDEST_USEFUL_MONTHS = 24;

export function readCertificate(text: string, member: Identity, today: Day, validity?: Validity): ReadCertificate {
  if (text.trim().length < 10) return { hints: ['no-text'], name: null, course: null, completedOn: null };
  const folded = foldName(text);
  const named = [member.firstName, member.lastName].every((name) => folded.includes(foldName(name)));
  const course = courseOf('', text);
  const completedOn = newestDay(text, today);
  const hints: Hint[] = [named ? 'name-found' : 'name-missing'];
  if (course.startsWith('module')) hints.push('single-module');
  else if (course === 'youth') hints.push('youth-course');
  else if (isFullCourse(course)) hints.push('full-course');
  if (completedOn !== null && isOver(completedOn, today, validity)) hints.push('out-of-date');
  const name = named ? `${member.firstName} ${member.lastName}` : nameIn(text);
  return { hints, name, course: course === 'unknown' ? null : course, completedOn };
}

const isOver = (completedOn: Day, today: Day, validity: Validity | undefined): boolean => {
  if (!validity) return addMonths(completedOn, OLDEST_USEFUL_MONTHS) < today;
  const last = validUntil(completedOn, validity);
  return last !== null && last < today;
};

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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The newest day named in the text that has already been; an expiry date lies in the future and is passed over. */
function newestDay(text: string, today: Day): Day | null {
  const iso = [...text.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)].map(([, y, m, d]) => `${y}-${m}-${d}`);
  const american = [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)].map(([, m, d, y]) => day(y, Number(m), d));
  const words = [...text.matchAll(/\b([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}),? (\d{4})\b/g)].map(([, month, d, y]) =>
    day(y, MONTHS.indexOf(month?.toLowerCase() ?? '') + 1, d),
  );
  return (
    [...iso, ...american, ...words]
      .filter((each) => isDay(each) && each <= today)
      .sort()
      .at(-1) ?? null
  );
}

const two = (number: number | string | undefined): string => String(number).padStart(2, '0');
const day = (year: string | undefined, month: number, date: string | undefined): string =>
  `${year}-${two(month)}-${two(date)}`;
