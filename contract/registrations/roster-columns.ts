// Which column of a roster is which: guessed from the headers that Sports Connect, GotSport, TeamSnap and SportsEngine write, in English
// and Spanish, whatever their order, case and punctuation. Only a guess: people look at it before anything is sent. Pure.

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

/** Folded: lower case, no accents, letters and digits only. The first that is found wins. */
const SYNONYMS: Record<RosterField, readonly string[]> = {
  firstName: [
    'firstname',
    'legalfirstname',
    'volunteerfirstname',
    'coachfirstname',
    'first',
    'fname',
    'givenname',
    'memberfirstname',
    'userfirstname',
    'nombre',
    'nombres',
    'primernombre',
  ],
  lastName: [
    'lastname',
    'legallastname',
    'volunteerlastname',
    'coachlastname',
    'last',
    'lname',
    'surname',
    'familyname',
    'memberlastname',
    'userlastname',
    'apellido',
    'apellidos',
  ],
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
    'birthday',
    'birth',
    'volunteerdob',
    'coachdob',
    'dateofbirthmmddyyyy',
    'bdate',
    'fechadenacimiento',
    'fechanacimiento',
    'nacimiento',
  ],
  gender: ['gender', 'sex', 'volunteergender', 'coachgender', 'genero', 'sexo'],
  email: [
    'email',
    'emailaddress',
    'email1',
    'primaryemail',
    'volunteeremailaddress',
    'volunteeremail',
    'coachemail',
    'useremail',
    'mail',
    'correo',
    'correoelectronico',
  ],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'cellphone',
    'cell',
    'primaryphone',
    'volunteercellphone',
    'phone1',
    'homephone',
    'telefono',
    'celular',
    'movil',
  ],
  role: [
    'role',
    'volunteerrole',
    'position',
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

export const foldHeader = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

export function guessColumns(headers: readonly string[]): RosterMapping {
  const folded = headers.map(foldHeader);
  const mapping: RosterMapping = {};
  const taken = new Set<number>();
  for (const field of ROSTER_FIELDS) {
    const at = SYNONYMS[field].map((each) => folded.indexOf(each)).find((place) => place >= 0 && !taken.has(place));
    if (at === undefined || (field === 'fullName' && mapping.firstName !== undefined && mapping.lastName !== undefined))
      continue;
    mapping[field] = at;
    taken.add(at);
  }
  return mapping;
}

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
