// Which column of a roster is which: guessed from the headers that Sports Connect, GotSport, TeamSnap and SportsEngine write, in English
// and Spanish, whatever their order, case and punctuation. Only a guess: people look at it before anything is sent. Pure.
import { columnsNamed } from '../table/header-words.ts';

export const ROSTER_FIELDS = [
  'firstName',
  'lastName',
  'fullName',
  'birthDate',
  'gender',
  'email',
  'phone',
  'role',
  'division',
  'team',
  'language',
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** The place of each field's column in the file; a field that has none is missing. */
export type RosterMapping = Partial<Record<RosterField, number>>;

/** Folded; those further left fit better. */
const SYNONYMS: Record<RosterField, readonly string[]> = {
  firstName: ['firstname', 'first', 'fname', 'givenname', 'nombre', 'nombres', 'primernombre'],
  lastName: ['lastname', 'last', 'lname', 'surname', 'familyname', 'apellido', 'apellidos'],
  fullName: [
    'fullname',
    'name',
    'coachname',
    'volunteername',
    'member',
    'membername',
    'coach',
    'nombrecompleto',
    'nombreyapellidos',
  ],
  birthDate: [
    'birthdate',
    'dateofbirth',
    'dob',
    'birthdt',
    'birthday',
    'birth',
    'bdate',
    'fechadenacimiento',
    'fechanacimiento',
    'nacimiento',
  ],
  gender: ['gender', 'sex', 'genero', 'sexo'],
  email: ['email', 'emailaddress', 'email1', 'mail', 'correo', 'correoelectronico'],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilenumber',
    'cellnumber',
    'mobilephone',
    'cellphone',
    'cell',
    'phone1',
    'homephone',
    'telefono',
    'celular',
    'movil',
  ],
  role: [
    'role',
    'position',
    'positionname',
    'title',
    'teamrole',
    'stafftype',
    'membertype',
    'volunteertype',
    'type',
    'funcion',
    'rol',
    'puesto',
    'cargo',
  ],
  division: ['division', 'divisionname', 'agegroup', 'age', 'agedivision', 'program', 'programname', 'categoria'],
  team: ['team', 'teamname', 'teamnames', 'teamassigned', 'roster', 'equipo'],
  language: ['language', 'preferredlanguage', 'primarylanguage', 'idioma', 'lengua'],
};

/** Of parents only how to reach them: name and birth date beside it are the player's. */
const OF_PARENTS: readonly RosterField[] = ['email', 'phone'];

/** The guess, and the fields that two columns fit equally well. */
export function guessRoster(headers: readonly string[]): { mapping: RosterMapping; doubts: readonly RosterField[] } {
  const { columns, doubts } = columnsNamed(headers, SYNONYMS, OF_PARENTS);
  if (columns.firstName === undefined || columns.lastName === undefined) return { mapping: columns, doubts };
  const { fullName: _, ...mapping } = columns;
  return { mapping, doubts: doubts.filter((field) => field !== 'fullName') };
}

export const guessColumns = (headers: readonly string[]): RosterMapping => guessRoster(headers).mapping;

/** What the file cannot do without. */
export function missingColumns(mapping: RosterMapping): RosterField[] {
  const named = mapping.fullName !== undefined;
  const needed: RosterField[] = [
    ...(named ? [] : (['firstName', 'lastName'] as const)),
    'birthDate',
    'gender',
    'email',
  ];
  return needed.filter((field) => mapping[field] === undefined);
}
