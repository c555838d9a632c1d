// About sixty invented people and what has happened to each so far. The same every time; no name is a real person's.
import type { Gender, Identity, Language, Role } from '../../../contract/people/member.ts';
import { HOUSEHOLD, twiceOnTheBooks } from './twice.ts';

/** What has happened to a person in Abuse Prevention; seed.ts turns it into real events. */
export const STORIES = [
  'not-begun',
  'begun',
  'submitted',
  'approved-by-webhook',
  'approved-by-review',
  'expiring',
  'expired',
  'rejected',
  'requires-action',
  'identity-differs',
  'unconfirmed',
] as const;
export type Story = (typeof STORIES)[number];

export interface SeedPerson {
  readonly key: string;
  readonly identity: Identity;
  readonly language: Language;
  readonly organization: string;
  readonly role: Role;
  readonly division: string | null;
  readonly story: Story;
}

/** Whose confirmation mail begins the demo, one in each association: confirmed, not begun. */
export const DEMO_COACHES: readonly SeedPerson[] = [
  {
    key: 'ana-ortiz',
    identity: {
      firstName: 'Ana',
      lastName: 'Ortiz',
      birthDate: '1988-04-12',
      gender: 'female',
      email: 'ana.ortiz@families.example',
    },
    language: 'en',
    organization: 'big-bear-bobcats',
    role: 'head-coach',
    division: 'U10',
    story: 'not-begun',
  },
  {
    key: 'ruben-salas',
    identity: {
      firstName: 'Rubén',
      lastName: 'Salas',
      birthDate: '1979-11-03',
      gender: 'male',
      email: 'ruben.salas@families.example',
    },
    language: 'es',
    organization: 'harbor-town',
    role: 'head-coach',
    division: 'U12',
    story: 'not-begun',
  },
];

const FIRST_NAMES: [string, Gender][] = [
  ['Maribel', 'female'],
  ['Thomas', 'male'],
  ['Keiko', 'female'],
  ['Andre', 'male'],
  ['Fatima', 'female'],
  ['José', 'male'],
  ['Willa', 'female'],
  ['Viktor', 'male'],
  ['Noor', 'other'],
  ['Bridget', 'female'],
  ['Mateo', 'male'],
  ['Siobhan', 'female'],
  ['Darnell', 'male'],
  ['Yesenia', 'female'],
  ['Pavel', 'male'],
];
const LAST_NAMES = ['Alcott', 'Núñez', 'Brandvold', 'Castellanos', "O'Dwyer", 'Eberhardt', 'Fukuda', 'Grigsby'];
const SECOND_LAST_NAMES = [
  'Hollis',
  'Ibarra',
  'Jankowski',
  'Kettering',
  'Lindqvist',
  'Montes de Oca',
  'Pruitt',
  'Quigley',
];
const ROLES: Role[] = ['head-coach', 'assistant-coach', 'team-manager', 'volunteer', 'assistant-coach', 'official'];
const DIVISIONS = ['U6', 'U8', 'U10', 'U12', 'U14', 'U18'];
const PEOPLE_OF_CAL_SOUTH = 58;
const PEOPLE_OF_LAKE_STATE = 6;

function person(index: number, organization: string): SeedPerson {
  const [firstName, gender] = FIRST_NAMES[index % FIRST_NAMES.length] ?? ['Sam', 'other'];
  const surnames = index % 2 ? LAST_NAMES : SECOND_LAST_NAMES;
  const lastName = surnames[Math.floor(index / 2) % surnames.length] ?? 'Hollis';
  const role = ROLES[index % ROLES.length] ?? 'volunteer';
  const story = STORIES[index % STORIES.length] ?? 'not-begun';
  const birthDate = `${1962 + ((index * 7) % 40)}-${pad(1 + ((index * 5) % 12))}-${pad(1 + ((index * 11) % 28))}`;
  return {
    key: `person-${index}`,
    identity: { firstName, lastName, birthDate, gender, email: `person${index}@families.example` },
    language: index % 4 === 1 ? 'es' : 'en',
    organization,
    role,
    division: role === 'official' || role === 'volunteer' ? null : (DIVISIONS[index % DIVISIONS.length] ?? null),
    story,
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

const CLUBS = ['big-bear-bobcats', 'moonridge-united'];

const ONCE: readonly SeedPerson[] = [
  ...DEMO_COACHES,
  ...Array.from({ length: PEOPLE_OF_CAL_SOUTH }, (_, index) =>
    person(index, index % 10 === 9 ? 'big-bear' : (CLUBS[Math.floor(index / 3) % 2] ?? 'big-bear')),
  ),
  ...Array.from({ length: PEOPLE_OF_LAKE_STATE }, (_, index) => person(100 + index, 'harbor-town')),
];

export const PEOPLE: readonly SeedPerson[] = [...ONCE, ...twiceOnTheBooks(ONCE), ...HOUSEHOLD];
