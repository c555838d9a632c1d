// Rosters as registrars have them: what a person sees plainly in the file is read, and what nobody can know is asked or left out.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../contract/core/address-shape.ts';
import { guessColumns, guessRoster, missingColumns } from '../../../contract/registrations/roster-columns.ts';
import { addressIn, inventedRole, readRow } from '../../../contract/registrations/roster-row.ts';
import { orderIn, readTableDay } from '../../../contract/table/table-day.ts';
import { headerAmong, isWorkbook, saysNothing, separatorOf, textOfTable } from '../../../contract/table/table-text.ts';

const folder = new URL('../../cases/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

function read(name: string) {
  const whole = textOfTable(bytesOf(`roster-files/${name}`), TextDecoder);
  const separated = separatorOf(whole);
  const rows = Papa.parse<string[]>(separated?.rest ?? whole, {
    delimiter: separated?.separator ?? '',
    skipEmptyLines: 'greedy',
  }).data;
  const at = headerAmong(rows, (headers) => Object.keys(guessColumns(headers)).length);
  const mapping = guessColumns(rows[at] ?? []);
  const column = mapping.birthDate;
  const { order } = orderIn(rows.slice(at + 1).map((cells) => cells[column ?? -1] ?? ''));
  const lines = rows.slice(at + 1);
  const reading = { mapping, order, role: 'volunteer', language: 'en' } as const;
  return { mapping, lines, read: lines.map((cells, line) => readRow(cells, line + 2, reading)) };
}

const WILHELMINA = {
  firstName: 'Wilhelmina',
  lastName: 'Sorensen',
  birthDate: '1988-04-12',
  gender: 'female',
  email: 'wil.sorensen@families.example',
};

describe('a roster from the world', () => {
  it.each([
    'affinity-admins.csv',
    'dob-format-in-header.csv',
    'excel-day-month.csv',
    'leagueapps.csv',
    'mailto.csv',
    'month-name.csv',
    'sep-line.csv',
    'title-rows.csv',
  ])('%s', (name) => {
    expect(read(name).read).toMatchObject([{ row: { identity: WILHELMINA } }]);
  });

  it('windows-1252.csv', () => {
    expect(read('windows-1252.csv').read).toMatchObject([
      { row: { identity: { firstName: 'José', lastName: 'Muñoz Peña' } } },
    ]);
  });

  it('year-only.csv', () => {
    expect(read('year-only.csv').read).toEqual([{ problems: ['birthDate'] }]);
  });

  it('ayso-volunteers.txt', () => {
    expect(read('ayso-volunteers.txt').read).toMatchObject([
      { row: { role: 'volunteer', identity: { birthDate: '1988-04-12' } } },
      { row: { role: 'official', identity: { birthDate: '1979-05-06' } } },
    ]);
  });

  it('gotsport-coaches.csv names the one column that it lacks', () => {
    expect(missingColumns(read('gotsport-coaches.csv').mapping)).toEqual(['gender']);
  });

  it('roles.csv', () => {
    const { read: rows, lines, mapping } = read('roles.csv');
    expect(rows.map(({ row }) => row?.role)).toEqual(['official', 'volunteer', 'volunteer', 'official']);
    expect(lines.map((cells) => inventedRole(cells, mapping))).toEqual([null, 'Team Official', 'Board Member', null]);
  });

  it('emails.csv', () => {
    expect(read('emails.csv').read.map(({ row, problems }) => row?.identity.email ?? problems)).toEqual([
      'wil@families.example',
      ['email'],
      'wil@families.example',
    ]);
  });

  it('name-with-suffix.csv', () => {
    expect(read('name-with-suffix.csv').read).toMatchObject([
      { row: { identity: { firstName: 'Robert', lastName: 'Haverford Jr.' } } },
    ]);
  });

  it('workbook.xlsx is known for what it is', () => {
    expect(isWorkbook(bytesOf('roster-files/workbook.xlsx'))).toBe(true);
    expect(isWorkbook(bytesOf('roster-files/roles.csv'))).toBe(false);
  });
});

describe('an address', () => {
  const rows = Papa.parse<string[]>(textOfTable(bytesOf('addresses/addresses.csv'), TextDecoder).trim()).data.slice(1);
  it.each(rows.map(([address = '', right = '']) => [address, right]))('%s is %s', (address, right) => {
    expect(isAddress(address)).toBe(right === 'accepted');
  });

  it.each([
    ['ana@example.org.', 'ana@example.org'],
    ['MAILTO:ana@example.org', 'ana@example.org'],
    ['"Ortiz, Ana" <Ana@Example.org>;', 'ana@example.org'],
  ])('in a cell, %s, is %s', (cell, address) => expect(addressIn(cell)).toBe(address));

  it.each(['a@example.org; b@example.org', 'a@example.org, b@example.org'])('%s is two, so none', (cell) => {
    expect(isAddress(addressIn(cell))).toBe(false);
  });
});

describe('the columns', () => {
  it.each([
    ['Staff First Name', 'Staff Last Name', 'Staff DOB', 'Staff Gender', 'Staff Email'],
    ['User First Name', 'User Last Name', 'User Birth Date', 'User Sex', 'User Email Address'],
    ['LEGAL FIRST NAME*', 'LEGAL LAST NAME*', 'DOB [M/D/Y]', 'GENDER:', 'E-MAIL'],
    ['CoachName', 'CoachDOB', 'CoachGender', 'CoachEmail', 'Username'],
  ])('are found behind what stands before and after them: %s', (...headers) => {
    expect(missingColumns(guessColumns(headers))).toEqual([]);
  });

  it('are those of the person, not of a parent, where both are there', () => {
    expect(guessColumns(['Parent 1 Email', 'Email', 'Parent 1 First Name', 'First Name'])).toMatchObject({
      email: 1,
      firstName: 3,
    });
    expect(guessColumns(['Username', 'Parent 1 First Name'])).toEqual({});
  });

  it('that fit equally well are asked about', () => {
    expect(guessRoster(['Staff Email', 'Admin Email', 'First Name']).doubts).toEqual(['email']);
  });

  it('are found among a hundred and seventy', () => {
    const headers = [
      ...Array.from({ length: 165 }, (_, at) => `Question ${at}`),
      'First',
      'Last',
      'DOB',
      'Sex',
      'Email',
    ];
    expect(missingColumns(guessColumns(headers))).toEqual([]);
  });
});

describe('a day in a table', () => {
  const reading = { order: 'month', shortYearMax: 30 } as const;
  it.each([
    ['7/4/1981', '1981-07-04'],
    ['1988.04.12', '1988-04-12'],
    ['19880412', '1988-04-12'],
    ['12 April 1988', '1988-04-12'],
    ['April 12th, 1988', '1988-04-12'],
    ['12 de abril de 1988', '1988-04-12'],
    ['Sat, Feb 5, 2028', '2028-02-05'],
    ['Mar 3, 1990', '1990-03-03'],
    ['12-ago-88', '1988-08-12'],
    ['2/30/1988', null],
    ['Marble 3, 1988', null],
    ['1988', null],
    ['April 1988', null],
  ])('%s is %s', (text, day) => expect(readTableDay(text, reading)).toBe(day));
});

describe('a cell', () => {
  it.each(['', 'N/A', 'n/a', 'TBD', '-', '--', 'None'])('of "%s" says nothing', (cell) =>
    expect(saysNothing(cell)).toBe(true),
  );
  it.each(['Nan', 'Ana', '0', 'Tba Street'])('of "%s" says something', (cell) => expect(saysNothing(cell)).toBe(false));
});
