// One line of a roster in our words, or what is wrong with it, field by field. Dates as people and Excel write them. Pure: the browser
// previews with the same rules that a test can hold it to.
import { isAddress } from '../core/address-shape.ts';
import { cleanLine } from '../core/clean-text.ts';
import type { Gender, Language, Role } from '../people/member.ts';
import { foldHeader } from '../table/header-words.ts';
import { type DateOrder, readTableDay } from '../table/table-day.ts';
import { saysNothing } from '../table/table-text.ts';
import type { RosterRow } from './roster.ts';
import type { RosterField, RosterMapping } from './roster-columns.ts';

export interface RosterReading {
  readonly mapping: RosterMapping;
  readonly order: DateOrder;
  /** For lines that name none, and for roles the league invented; `inventedRole` names those. */
  readonly role: Role;
  readonly language: Language;
}

export type RosterProblem = Extract<RosterField, 'firstName' | 'lastName' | 'birthDate' | 'gender' | 'email'>;

export type RowRead = { row: RosterRow; problems?: never } | { row?: never; problems: RosterProblem[] };

/** By the head of the role: an assistant referee is a referee, a team official is nobody's referee. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^ar(1|2|$)|refer|arbitr|linesman|fourthofficial|matchofficial|gameofficial|^officials?$/, 'official'],
  [/manager|delegad|teamparent|teammom/, 'team-manager'],
  [/doctor|medic/, 'team-doctor'],
  [/trainer|preparador/, 'trainer'],
  [/^(asst|assist|assistant|asistente|auxiliar|ac)$/, 'assistant-coach'],
  [/coach|entrenador|^dt$/, 'head-coach'],
  [/volunt/, 'volunteer'],
];
const ASSISTANT = /ass(is)?t|asist|auxiliar/;
/** Whoever sees to referees or coaches is none by that; people are asked. */
const OFFICE =
  /coordina|assignor|asignador|administra|registrar|director|board|liaison|mentor|president|treasurer|secretar/;
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
    const text = at === undefined ? '' : cleanLine((cells[at] ?? '').slice(0, CELL_MAX_CHARACTERS));
    return saysNothing(text) ? '' : text;
  };
  const [firstName, lastName] = namesOf(cell);
  const birthDate = readBirthDate(cell('birthDate'), reading.order);
  const gender = GENDERS[foldHeader(cell('gender'))];
  const email = addressIn(cell('email'));
  const role = roleOf(cell('role')) ?? reading.role;
  // A phone only helps to find duplicates: what is none is left out, and holds nobody up.
  const number = cell('phone').replace(EXTENSION, '').trim();
  const phone = /^\+?[\d\s().-]{7,24}$/.test(number) ? number : null;
  const problems: RosterProblem[] = [];
  if (!isName(firstName)) problems.push('firstName');
  if (!isName(lastName)) problems.push('lastName');
  if (!birthDate) problems.push('birthDate');
  if (!gender) problems.push('gender');
  if (!isAddress(email)) problems.push('email');
  if (problems.length > 0 || !birthDate || !gender) return { problems };
  const short = (field: RosterField) => cell(field).slice(0, SHORT_MAX_CHARACTERS).trim() || null;
  const identity = { firstName, lastName, birthDate, gender, email };
  const language = readLanguage(cell('language')) ?? reading.language;
  return { row: { line, role, division: short('division'), team: short('team'), identity, phone, language } };
}

/** What is dialed behind a number: "ext. 12", "x12", "#12". */
const EXTENSION = /(?:[,;]? ?(?:ext(?:ension)?|x)\.?|#) ?\d{1,6}$/i;

const isName = (text: string): boolean => /\p{L}/u.test(text) && text.length <= NAME_MAX_CHARACTERS;

const SUFFIX = /^\(?(jr|sr|ii|iii|iv|v)\.?\)?$/i;

/** `Ortiz Vega, Ana`, `Ana Ortiz Vega` or `Ana Ortiz, Jr.`, where there is one column for both. */
function namesOf(cell: (field: RosterField) => string): [string, string] {
  const [first, last, full] = [cell('firstName'), cell('lastName'), cell('fullName')];
  if ((first && last) || !full) return [first, last];
  const parts = full.split(/,\s*/).filter(Boolean);
  const suffix = parts.filter((part) => SUFFIX.test(part));
  const [before = '', after] = parts.filter((part) => !SUFFIX.test(part));
  const space = before.indexOf(' ');
  const [given, family] =
    after !== undefined
      ? [after, before]
      : space < 0
        ? [before, '']
        : [before.slice(0, space), before.slice(space + 1)];
  return [given, [family, ...suffix].filter(Boolean).join(' ')];
}

/** `mailto:`, `Ana <ana@example.org>` and a mark left behind the address go; two addresses are none, for nobody can say whose. */
export function addressIn(text: string): string {
  const whole = withoutMarks(text);
  const opened = whole.endsWith('>') ? whole.lastIndexOf('<') : -1;
  const inside = opened < 0 ? whole : whole.slice(opened + 1, -1);
  return withoutMarks(inside.replace(/^\s*mailto:/i, '')).toLowerCase();
}

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' ;,.'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}

/** The role of a line where it is none that we know, as it is written; null for one we know, and where nothing is written. */
export function inventedRole(cells: readonly string[], { role }: RosterMapping): string | null {
  const text = role === undefined ? '' : cleanLine((cells[role] ?? '').slice(0, SHORT_MAX_CHARACTERS));
  return saysNothing(text) || roleOf(text) ? null : text;
}

function roleOf(text: string): Role | undefined {
  const folded = foldHeader(text);
  if (OFFICE.test(folded)) return /volunt/.test(folded) ? 'volunteer' : undefined;
  const role = ROLES.find(([words]) => words.test(folded))?.[1];
  return role === 'head-coach' && ASSISTANT.test(folded) ? 'assistant-coach' : role;
}

function readLanguage(text: string): Language | null {
  if (/^(es|sp)/i.test(text)) return 'es';
  return /^(en|in)/i.test(text) ? 'en' : null;
}

/** A year of two digits is no later than this. */
const SHORT_YEAR_MAX = 30;

/** @returns an ISO day, or null when it is none. */
export const readBirthDate = (text: string, order: DateOrder): string | null =>
  readTableDay(text, { order, shortYearMax: SHORT_YEAR_MAX });
