// What a certificate's text says: name, course, the day it was completed, the last day it names.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../worker/certificates/read-text.ts';
import { readCertificate } from '../../../worker/certificates/rules/read-certificate.ts';

const ANA = {
  firstName: 'Ana',
  lastName: 'Ortiz',
  birthDate: '1988-04-12',
  gender: 'female' as const,
  email: 'ana@example.org',
};
const TODAY = '2026-11-30';
const read = (text: string, over = {}) =>
  readCertificate(text, { ...ANA, ...over }, TODAY, { kind: 'rolling', months: 12 });
const folder = new URL('../../cases/certificate-text/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
  string,
  { hints: string[]; completedOn: string }
>;

describe('a certificate’s text', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.pdf')))('%s', async (name) => {
    const text = await readText(new Uint8Array(readFileSync(new URL(name, folder))));
    expect(text).toHaveProperty('text');
    const found = read('text' in text ? text.text : '');
    expect({ hints: found.hints, completedOn: found.completedOn }).toEqual(expected[name]);
  });

  const certificate = (...lines: string[]) =>
    ['Certificate of Completion', 'Ana Ortiz', 'SafeSport Trained', ...lines].join('\n');
  it.each<[string, string | null, string | null]>([
    ['Completed 09/15/2026, expires 09/15/2027', '2026-09-15', '2027-09-15'],
    ['Expires: 09/15/2026', null, '2026-09-15'],
    ['Valid through September 15th, 2027', null, '2027-09-15'],
    ['Good through: 15 September 2027', null, '2027-09-15'],
    ['Valid from 09/15/2026 to 09/15/2027', '2026-09-15', '2027-09-15'],
    ['Issued 2026-09-15', '2026-09-15', null],
    ['Completed on\n09/15/2026\nExpiration date\n09/15/2027', '2026-09-15', '2027-09-15'],
    ['Date of birth 04/12/1988\nAwarded Sept. 15, 2026', '2026-09-15', null],
    ['Completado: 2026-09-15\nVence: 2027-09-15', '2026-09-15', '2027-09-15'],
    ['Printed 11/29/2026', null, null],
    ['Printed 11/29/2026\nU.S. Soccer Learning Center 11/20/2026\nDate: 09/15/2026', '2026-09-15', null],
    ['Passport 11/20/2026\nCompleted 09/15/2026', '2026-09-15', null],
    ['Weekends 11/20/2027\nCompleted 09/15/2026', '2026-09-15', null],
    ['Course Completed Expires\nSafeSport Trained 09/15/2024 09/15/2025', '2024-09-15', '2025-09-15'],
    ['Expires Completed\n09/15/2025 09/15/2024', '2024-09-15', '2025-09-15'],
    ['SafeSport Trained 09/15/2024 09/15/2025', '2024-09-15', null],
    [
      'Course Completed Expires\nSafeSport Trained 09/15/2023 09/15/2024\nSafeSport Refresher 1 09/14/2024 09/14/2025',
      '2024-09-14',
      '2025-09-14',
    ],
    ['Completed 09/15/2026\nValid through 09/15/2026\nRenewed, valid through 09/15/2027', '2026-09-15', '2027-09-15'],
    ['Completed 12/24/2026', null, null],
    ['Completed 02/30/2026', null, null],
  ])('“%s” was completed on %s and names %s as its last day', (line, completedOn, validThrough) => {
    expect(read(certificate(line))).toMatchObject({ completedOn, validThrough });
  });

  it('is out of date by the last day it names, before any rule of the association', () => {
    expect(read(certificate('Completed 11/01/2026', 'Expires 11/29/2026')).hints).toContain('out-of-date');
    expect(read(certificate('Completed 11/01/2025', 'Expires 12/31/2026')).hints).not.toContain('out-of-date');
  });

  it.each([
    ['Ana Ortiz', true],
    ['ANA MARIA ORTIZ', true],
    ['Ortiz, Ana', true],
    ['Aná Ortíz', true],
    ['Ana Ortiz Jr.', true],
    ['Mariana Ortizo', false],
    ['Ana Ortizo', false],
    ['Ana was taught by Luis Ortiz', false],
  ])('with the name %s is hers: %s', (name, hers) => {
    const { hints } = read(`Certificate\n${name}\nSafeSport Trained 10/02/2026`);
    expect(hints.includes('name-found')).toBe(hers);
  });

  it('finds short names only as whole words', () => {
    const short = { firstName: 'An', lastName: 'Le' };
    expect(read('This is an excellent title\nSafeSport Trained', short).hints).toContain('name-missing');
    expect(read('Presented to An Le\nSafeSport Trained', short).hints).toContain('name-found');
  });

  it('finds a name of several words', () => {
    const long = { firstName: 'María de los Ángeles', lastName: 'Núñez-Peñalosa' };
    expect(read('Maria de los Angeles Nunez Penalosa\nSafeSport Trained', long).hints).toContain('name-found');
  });
});
