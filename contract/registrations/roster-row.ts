// One line of a roster in our words, or what is wrong with it, field by field. Dates as people and Excel write them. Pure: the browser
// previews with the same rules that a test can hold it to.
import { isAddress } from '../core/address-shape.ts';
import { cleanLine } from '../core/clean-text.ts';
import type { Gender, Language, Role } from '../people/member.ts';
import type { RosterRow } from './roster.ts';
import { foldHeader, type RosterField, type RosterMapping } from './roster-columns.ts';

/** `day` or `month` first in dates like 5/6/1988; decided for the whole column. */
export type DateOrder = 'month' | 'day';

export interface RosterReading {
  readonly mapping: RosterMapping;
  readonly order: DateOrder;
  /** For lines that name none. */
  readonly role: Role;
  readonly language: Language;
}

export type RosterProblem = Extract<RosterField, 'firstName' | 'lastName' | 'birthDate' | 'gender' | 'email' | 'role'>;

export type RowRead = { row: RosterRow; problems?: never } | { row?: never; problems: RosterProblem[] };

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/ass(is)?t|asist|auxiliar/, 'assistant-coach'],
  [/manager|delegad|teamparent|teammom/, 'team-manager'],
  [/refer|official|arbitr/, 'official'],
  [/doctor|medic/, 'team-doctor'],
  [/trainer|preparador/, 'trainer'],
  [/coach|entrenador|^dt$/, 'head-coach'],
  [/volunt/, 'volunteer'],
];
const GENDERS: Record<string, Gender> = {
  f: 'female',
  female: 'female',
  woman: 'female',
  girl: 'female',
  femenino: 'female',
  mujer: 'female',
  fem: 'female',
  m: 'male',
  male: 'male',
  man: 'male',
  boy: 'male',
  masculino: 'male',
  hombre: 'male',
  masc: 'male',
  x: 'other',
  other: 'other',
  nonbinary: 'other',
  otro: 'other',
  otra: 'other',
};

const CELL_MAX_CHARACTERS = 1000;
const NAME_MAX_CHARACTERS = 100;
const SHORT_MAX_CHARACTERS = 60;

export function readRow(cells: readonly string[], line: number, reading: RosterReading): RowRead {
  const cell = (field: RosterField): string => {
    const at = reading.mapping[field];
    // No-break spaces, line breaks and what cannot be seen come out of web pages and forms. Nothing we need is longer.
    return at === undefined ? '' : cleanLine((cells[at] ?? '').slice(0, CELL_MAX_CHARACTERS));
  };
  const [firstName, lastName] = namesOf(cell);
  const birthDate = readBirthDate(cell('birthDate'), reading.order);
  const gender = GENDERS[foldHeader(cell('gender'))];
  const email = cell('email').toLowerCase();
  const role = cell('role') === '' ? reading.role : roleOf(cell('role'));
  // A phone only helps to find duplicates: what is none is left out, and holds nobody up.
  const phone = /^\+?[\d\s().-]{7,24}$/.test(cell('phone')) ? cell('phone') : null;
  const problems: RosterProblem[] = [];
  if (!isName(firstName)) problems.push('firstName');
  if (!isName(lastName)) problems.push('lastName');
  if (!birthDate) problems.push('birthDate');
  if (!gender) problems.push('gender');
  if (!isAddress(email)) problems.push('email');
  if (!role) problems.push('role');
  if (problems.length > 0 || !birthDate || !gender || !role) return { problems };
  const short = (field: RosterField) => cell(field).slice(0, SHORT_MAX_CHARACTERS).trim() || null;
  const identity = { firstName, lastName, birthDate, gender, email };
  const language = readLanguage(cell('language')) ?? reading.language;
  return { row: { line, role, division: short('division'), team: short('team'), identity, phone, language } };
}

const isName = (text: string): boolean => /\p{L}/u.test(text) && text.length <= NAME_MAX_CHARACTERS;

/** `Ortiz Vega, Ana` or `Ana Ortiz Vega`, where there is one column for both. */
function namesOf(cell: (field: RosterField) => string): [string, string] {
  const [first, last, full] = [cell('firstName'), cell('lastName'), cell('fullName')];
  if ((first && last) || !full) return [first, last];
  const [before = '', after] = full.split(/,\s*/, 2);
  if (after !== undefined) return [after, before];
  const space = full.indexOf(' ');
  return space < 0 ? [full, ''] : [full.slice(0, space), full.slice(space + 1)];
}

const roleOf = (text: string): Role | undefined => ROLES.find(([words]) => words.test(foldHeader(text)))?.[1];

function readLanguage(text: string): Language | null {
  if (/^(es|sp)/i.test(text)) return 'es';
  return /^(en|in)/i.test(text) ? 'en' : null;
}

const SPLIT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:$|[ T])/;

/** What the dates of a column say about their order: a first part over 12 must be a day. Months first unless told. */
export function orderOf(dates: Iterable<string>): DateOrder {
  for (const text of dates) {
    const [, first = '', second = ''] = SPLIT.exec(text.trim()) ?? [];
    if (Number(second) > 12) return 'month';
    if (Number(first) > 12) return 'day';
  }
  return 'month';
}

/** Excel's day 60 is a February 29 that never was; nobody alive was born before it. */
const EXCEL_DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const EXCEL_FIRST = 366;
const EXCEL_LAST = 73_050;
/** A year of two digits is no later than this. */
const SHORT_YEAR_MAX = 30;

/** @returns an ISO day, or null when it is none. */
export function readBirthDate(text: string, order: DateOrder): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[ T])/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const split = SPLIT.exec(text);
  if (split) {
    const [, first = '', second = '', last = ''] = split;
    const year = Number(last) + (last.length > 2 ? 0 : Number(last) > SHORT_YEAR_MAX ? 1900 : 2000);
    const [month, day] = order === 'month' ? [first, second] : [second, first];
    return dayOf(year, Number(month), Number(day));
  }
  const serial = /^\d{3,5}(\.0+)?$/.test(text) ? Number(text) : 0;
  if (serial < EXCEL_FIRST || serial > EXCEL_LAST) return null;
  return new Date(EXCEL_DAY_ZERO_MS + serial * 86_400_000).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}
