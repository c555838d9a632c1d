// Rosters as registrars really export them: columns are guessed, dates are read as they were meant, and no text can break a row.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RosterRow } from '../../../contract/registrations/roster.ts';
import { guessColumns, missingColumns } from '../../../contract/registrations/roster-columns.ts';
import { type RosterReading, readBirthDate, readRow } from '../../../contract/registrations/roster-row.ts';
import { orderIn } from '../../../contract/table/table-day.ts';
import { csvLine } from '../../../worker/platform/table/csv-line.ts';

const HEADERS = {
  'Sports Connect': [
    'Volunteer First Name',
    'Volunteer Last Name',
    'Volunteer DOB',
    'Gender',
    'Volunteer Email Address',
    'Volunteer Role',
    'Division Name',
    'Team Name',
  ],
  GotSport: ['First Name', 'Last Name', 'DOB', 'Gender', 'Email Address', 'Role', 'Age Group', 'Team'],
  TeamSnap: ['first', 'last', 'Birthdate', 'gender', 'email 1', 'position', 'division', 'team name'],
  SportsEngine: [
    'Legal_First_Name',
    'Legal_Last_Name',
    'Date of Birth',
    'Sex',
    'Primary Email',
    'Member Type',
    'Program Name',
    'Roster',
  ],
  Spanish: [
    'Nombre',
    'Apellidos',
    'Fecha de nacimiento',
    'Género',
    'Correo electrónico',
    'Función',
    'Categoría',
    'Equipo',
  ],
};
const CELLS = ['Ana', 'Ortiz', '4/12/1988', 'F', 'Ana@Example.org', 'Head Coach', 'U10', 'Comets'];
const reading = (headers: string[], over: Partial<RosterReading> = {}): RosterReading => ({
  mapping: guessColumns(headers),
  order: 'month',
  role: 'volunteer',
  language: 'en',
  ...over,
});
const ANA = {
  line: 2,
  role: 'head-coach',
  division: 'U10',
  team: 'Comets',
  identity: {
    firstName: 'Ana',
    lastName: 'Ortiz',
    birthDate: '1988-04-12',
    gender: 'female',
    email: 'ana@example.org',
  },
  phone: null,
  language: 'en',
};

describe('the columns of a roster', () => {
  for (const [system, headers] of Object.entries(HEADERS))
    it(`of ${system} are found in any order`, () => {
      const places = headers.map((_, at) => at).reverse();
      const turned = places.map((at) => headers[at] ?? '');
      expect(missingColumns(guessColumns(turned))).toEqual([]);
      expect(
        readRow(
          places.map((at) => CELLS[at] ?? ''),
          2,
          reading(turned),
        ).row,
      ).toEqual(ANA);
    });

  it('that are missing are named', () => {
    expect(missingColumns(guessColumns(['Name', 'Mail']))).toEqual(['birthDate', 'gender']);
  });
});

describe('a line of a roster', () => {
  it('may have one column for the whole name, in either order', () => {
    const headers = ['Name', 'DOB', 'Gender', 'Email'];
    for (const name of ['Ana Ortiz Vega', 'Ortiz Vega, Ana'])
      expect(readRow([name, '1988-04-12', 'f', 'a@b.co'], 2, reading(headers)).row?.identity).toMatchObject({
        firstName: 'Ana',
        lastName: 'Ortiz Vega',
      });
  });

  it.each([
    ['(555) 010-0123 ext. 12', '(555) 010-0123'],
    ['555-010-0123 x7', '555-010-0123'],
    ['555.010.0123, Ext 12', '555.010.0123'],
    ['555 010 0123 #4', '555 010 0123'],
    ['+1 555 010 0123', '+1 555 010 0123'],
    ['ask Ana', null],
  ])('keeps of the phone "%s" the number', (written, phone) => {
    const headers = ['Name', 'DOB', 'Gender', 'Email', 'Phone'];
    const cells = ['Ana Ortiz', '1988-04-12', 'f', 'a@b.co', written];
    expect(readRow(cells, 2, reading(headers)).row?.phone).toBe(phone);
  });

  it('names every field that is wrong', () => {
    expect(readRow(['', '7', 'soon', '?', 'nobody', 'astronaut'], 2, reading(HEADERS.GotSport)).problems).toEqual([
      'firstName',
      'lastName',
      'birthDate',
      'gender',
      'email',
    ]);
  });

  it('takes the roles people write', () => {
    const role = (text: string) => readRow([...CELLS.slice(0, 5), text], 2, reading(HEADERS.GotSport)).row?.role;
    expect(['Assistant Registrar', 'Referee Coordinator', 'AR1', 'Assistant Team Manager'].map(role)).toEqual([
      'volunteer',
      'volunteer',
      'official',
      'team-manager',
    ]);
    expect(
      ['Asst. Coach', 'Assistant Coach', 'Team Manager', 'Referee', 'Entrenador', 'Athletic Trainer', ''].map(role),
    ).toEqual(['assistant-coach', 'assistant-coach', 'team-manager', 'official', 'head-coach', 'trainer', 'volunteer']);
  });
});

describe('a birth date in a roster', () => {
  it('is read as it was meant', () => {
    const month = ['4/12/1988', '04-12-88', '1988-04-12', '1988-04-12T00:00:00Z', '32245'].map((text) =>
      readBirthDate(text, 'month'),
    );
    expect(new Set(month)).toEqual(new Set(['1988-04-12']));
    expect(readBirthDate('12/4/1988', 'day')).toBe('1988-04-12');
    expect(['13/13/1988', '2/30/1988', '88', 'x', ''].map((text) => readBirthDate(text, 'month'))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('has its order from the whole column', () => {
    expect(orderIn(['4/5/1988', '25/12/1990'])).toEqual({ order: 'day' });
    expect(orderIn(['4/5/1988', '12/25/1990'])).toEqual({ order: 'month' });
    expect(orderIn([])).toEqual({ order: 'month' });
    expect(orderIn(['6/6/1988', '7/4/1981'])).toEqual({ order: 'month', unsure: '7/4/1981' });
    expect(orderIn(['25/12/1988', '12/25/1988', '7/4/1981'])).toMatchObject({ unsure: '7/4/1981' });
  });
});

/** Commas, quotes, line breaks, formulas, other scripts, lone surrogates. */
const naughty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '"',
    ',,',
    '\r\n',
    '\u202e',
    '\ud800',
    "O'Brien; DROP TABLE",
    '<script>',
    '__proto__',
    '#REF!',
  ),
);

describe('no text', () => {
  it('breaks the reading of a line: it is a row the server takes, or names its problems', () => {
    fc.assert(
      fc.property(fc.array(naughty, { maxLength: 10 }), fc.array(naughty, { maxLength: 10 }), (headers, cells) => {
        guessColumns(headers);
        const { row, problems } = readRow(cells, 2, reading(HEADERS.GotSport));
        if (row) expect(RosterRow.safeParse(row).success).toBe(true);
        else expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('of a good line is lost on the way through a file, and none becomes a formula', () => {
    fc.assert(
      fc.property(fc.array(naughty, { minLength: 1, maxLength: 8 }), (cells) => {
        const [line = []] = Papa.parse<string[]>(csvLine(cells)).data;
        expect(line).toHaveLength(cells.length);
        for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
