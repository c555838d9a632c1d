// Completion reports as portals write them. A course that was failed, or is still under way, approves nobody, whatever date it carries.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOfTable } from '../../../contract/table/table-text.ts';
import { differingFields } from '../../../worker/people/rules/match-identity.ts';
import { readCsvReport } from '../../../worker/safesport/read-csv-report.ts';
import { readLegacyReport } from '../../../worker/safesport/read-legacy-report.ts';
import { isFinished } from '../../../worker/safesport/rules/finished.ts';

const ANA = {
  firstName: 'Ana',
  lastName: 'Núñez-Peñalosa',
  birthDate: '1988-04-12',
  gender: 'female' as const,
  email: 'ana@example.org',
};
const folder = new URL('../../cases/report-files/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, string>;
const filled: Record<string, string> = {
  first: 'Ana',
  last: ANA.lastName,
  birth: '4/12/1988',
  gender: 'Female',
  email: ANA.email,
  generoEs: 'Mujer',
};

const read = (name: string) => {
  const text = textOfTable(new Uint8Array(readFileSync(new URL(name, folder))), TextDecoder);
  return readCsvReport(text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => filled[key] ?? ''));
};

describe('a report from the world', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.csv')))('%s', (name) => {
    const found = read(name);
    if (!('report' in found)) throw new Error(`Missing: ${found.missing.join(', ')}`);
    if (expected[name]?.startsWith('unfinished')) {
      expect(found).toEqual({ report: [], errors: [], unfinished: 1 });
      return;
    }
    const [row] = found.report;
    expect(found.errors).toEqual([]);
    expect(row?.completedOn).toBe('2026-10-01');
    // A report without birth date and gender leaves those to people; the others are equal in all five.
    const never = name === 'username-before-email.csv' ? ['birthDate', 'gender'] : [];
    expect(row && differingFields(row.person, ANA)).toEqual(never);
  });
});

describe('the days of a report', () => {
  const completed = (...days: string[]) => {
    const lines = days.map((day) => `Ana,Ortiz,ana@example.org,${day},SafeSport Trained`);
    const found = readCsvReport(['First Name,Last Name,Email,Date Completed,Course', ...lines].join('\n'));
    return 'report' in found ? found.report.map(({ completedOn }) => completedOn) : found;
  };
  it('are read day first where another day of the file can only be', () => {
    expect(completed('5/6/2026', '25/6/2026')).toEqual(['2026-06-05', '2026-06-25']);
  });
  it('are read month first where nothing says otherwise', () => {
    expect(completed('5/6/2026', '5/7/26')).toEqual(['2026-05-06', '2026-05-07']);
  });
  it('of birth decide too', () => {
    const text =
      'sep=;\nFirst Name;Last Name;Email;DOB;Completed On;Course\nAna;Ortiz;ana@example.org;25/4/1988;5/6/2026;Core\nBo;;bo@example.org;1/4/1988;5/6/2026;Core';
    expect(readCsvReport(text)).toMatchObject({
      report: [{ completedOn: '2026-06-05', person: { birthDate: '1988-04-25' } }],
      errors: [{ line: 4 }],
    });
  });
});

describe('whether a course is finished', () => {
  it.each([
    ['Complete', '', '', true],
    ['Completed', '100%', '85', true],
    ['PASSED', '', '', true],
    ['Completado', '', '', true],
    ['', '100', '', true],
    ['', '1', '', false],
    ['', '100.0', '', true],
    ['', '', '', true],
    ['Failed', '100%', '', false],
    ['Not Complete', '', '', false],
    ['Incomplete', '', '', false],
    ['In Progress', '', '', false],
    ['En curso', '', '', false],
    ['Reprobado', '', '', false],
    ['Expired', '', '', false],
    ['Something new', '', '', false],
    ['Complete', '67%', '', false],
    ['', '0.4', '', false],
    ['', '1%', '', false],
    ['', '', '0', false],
  ])('status "%s", progress "%s", score "%s": %s', (status, progress, score, finished) => {
    expect(isFinished({ status, progress, score })).toBe(finished);
  });

  it('is asked of every column that says so', () => {
    const row = 'Ana,Ortiz,ana@example.org,SafeSport Trained,Completed,Failed,10/1/2026';
    const text = `First Name,Last Name,Email,Course,Completion Status,Success Status,Date Completed\n${row}\n${row.replace('Failed', 'Passed')}`;
    expect(readCsvReport(text)).toMatchObject({ unfinished: 1, report: [{ completedOn: '2026-10-01' }] });
  });

  it('reads 1 as 100 % only where the column is of parts of one, as spreadsheets keep it', () => {
    const table = (...progress: string[]) =>
      [
        'First Name,Last Name,Email,Course,Progress,Date Completed',
        ...progress.map((each) => `Ana,Ortiz,ana@example.org,SafeSport Trained,${each},10/1/2026`),
      ].join('\n');
    expect(readCsvReport(table('1', '0.4'))).toMatchObject({ unfinished: 1, report: [{}] });
    expect(readCsvReport(table('1', '100'))).toMatchObject({ unfinished: 1, report: [{}] });
    expect(readCsvReport(table('1', '40'))).toMatchObject({ unfinished: 2, report: [] });
  });

  it('is asked of the legacy report too', () => {
    const row = {
      transactionId: 1,
      firstName: 'Ana',
      lastName: 'Ortiz',
      email: 'ana@example.org',
      activityTitle: 'SafeSport Trained',
      dateCompleted: '2026-10-01',
    };
    const rows = [
      row,
      { ...row, progress: 67 },
      { ...row, progress: 1 },
      { ...row, progress: 100 },
      { ...row, status: 'Failed' },
      { ...row, dateCompleted: null },
    ];
    const found = readLegacyReport({ count: rows.length, rows });
    expect(found).toMatchObject({ unfinished: 4 });
    expect('report' in found && found.report).toHaveLength(2);
  });
});

describe('the text of a table', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', [...new TextEncoder().encode('Núñez')], 'Núñez'],
    ['UTF-16 with a mark', [0xff, 0xfe, 0x4e, 0x00, 0xfa, 0x00], 'Nú'],
    ['Windows-1252', [0x4e, 0xfa, 0xf1, 0x65, 0x7a], 'Núñez'],
  ])('%s', (_what, bytes, text) => {
    expect(textOfTable(new Uint8Array(bytes), TextDecoder)).toBe(text);
  });
});
