// What a certificate's text seems to say, compared with the member. Hints for the uploader and the reviewer, never an
// approval (S10). Pure; the layout of certificates is not known for sure, so only words are looked for.
import type { Hint } from '../../contract/certificate.ts';
import type { Identity } from '../../contract/member.ts';
import { addMonths, type Day, isDay } from './calendar.ts';
import { courseOf, isFullCourse } from './course.ts';
import { foldName } from './fold-name.ts';

export interface CertificateReading {
  hints: Hint[];
  completedOn: Day | null;
}

/** A certificate older than this was not for this season under any policy known (FACTS, "Validity"). */
const OLDEST_USEFUL_MONTHS = 24;

export function readCertificate(text: string, member: Identity, today: Day): CertificateReading {
  if (text.trim().length < 10) return { hints: ['no-text'], completedOn: null };
  const folded = foldName(text);
  const named = [member.firstName, member.lastName].every((name) => folded.includes(foldName(name)));
  const course = courseOf('', text);
  const completedOn = newestDay(text, today);
  const hints: Hint[] = [named ? 'name-found' : 'name-missing'];
  if (course.startsWith('module')) hints.push('single-module');
  else if (course === 'youth') hints.push('youth-course');
  else if (isFullCourse(course)) hints.push('full-course');
  if (completedOn !== null && addMonths(completedOn, OLDEST_USEFUL_MONTHS) < today) hints.push('out-of-date');
  return { hints, completedOn };
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
