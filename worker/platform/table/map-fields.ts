// A vendor's JSON in our words, by a mapping the association sets: for each thing we need, the path where it stands.
// Pure: the settings screen tries it out on a sample, and the inbox uses it on what came.
import { cleanLine } from '../../../contract/core/clean-text.ts';
import { type Day, isDay } from '../rules/calendar.ts';

/** Nothing we need of a message is longer. */
const VALUE_MAX_CHARACTERS = 320;

export const MAPPED_FIELDS = [
  'completionId',
  'courseCode',
  'courseTitle',
  'completedOn',
  'status',
  'firstName',
  'lastName',
  'birthDate',
  'gender',
  'email',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/**
 * A path is names and array places joined by dots: `data.user.firstName`, `items.0.id`. Empty: the sender has no such field. `status` is
 * missing in mappings that were set before it was asked for.
 */
export type FieldMapping = Record<Exclude<MappedField, 'status'>, string> & {
  status?: string | undefined;
};

export type MappedValues = Record<MappedField, string>;

export interface MappingProblem {
  field: MappedField;
  path: string;
  /** What the association can do something about. */
  problem: 'nothing-there' | 'not-a-text' | 'not-a-day';
}

/** Without these a completion cannot be understood; the rest is compared, and differs where it is missing. */
const NEEDED: readonly MappedField[] = ['completedOn', 'firstName', 'lastName', 'email'];

export function mapFields(body: unknown, mapping: FieldMapping): { values: MappedValues; problems: MappingProblem[] } {
  const values = {} as MappedValues;
  const problems: MappingProblem[] = [];
  for (const field of MAPPED_FIELDS) {
    const path = mapping[field] ?? '';
    const found = path === '' ? undefined : at(body, path);
    const text =
      typeof found === 'string' || typeof found === 'number'
        ? cleanLine(String(found).slice(0, VALUE_MAX_CHARACTERS))
        : '';
    const isDate = field === 'completedOn' || field === 'birthDate';
    const day = isDate && text !== '' ? readDay(text) : null;
    values[field] = isDate ? (day ?? '') : text;
    // A portal that says whether a course was passed says it each time: silence is not a yes.
    const isNeeded = NEEDED.includes(field) || (field === 'status' && path !== '');
    if (text === '' && isNeeded) {
      problems.push({ field, path, problem: found === undefined || found === null ? 'nothing-there' : 'not-a-text' });
    } else if (isDate && text !== '' && day === null) {
      problems.push({ field, path, problem: 'not-a-day' });
    }
  }
  return { values, problems };
}

/** Own fields only: a path never reaches into what JavaScript adds. */
function at(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Record<string, unknown>)[name];
  }, body);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in an ISO instant or day, as Americans write it (8/2/2026, 8/2/26), or with the month in letters (02-Aug-2026, August 2, 2026);
 * null for anything else.
 */
export function readDay(text: string): Day | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1];
  if (iso) return isDay(iso) ? iso : null;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:$|[\s,])/.exec(text);
  if (american) return dayFrom(american[3], american[1], american[2]);
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3})[a-z]*\.?[- ,]+(\d{4}|\d{2})(?:$|[\s,])/i.exec(text);
  if (dayFirst) return dayFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:$|[\s,])/i.exec(text);
  return monthFirst ? dayFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

const monthOf = (word = ''): string => String(MONTHS.indexOf(word.toLowerCase()) + 1);

/** Two digits: 69 and above is the last century. */
const yearOf = (written: string): string =>
  written.length === 4 ? written : `${Number(written) >= 69 ? '19' : '20'}${written}`;

function dayFrom(year = '', month = '', date = ''): Day | null {
  const day = `${yearOf(year)}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
