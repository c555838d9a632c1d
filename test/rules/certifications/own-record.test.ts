// An official may look up their own U.S. Soccer record only: the one that bears their whole name.
import { describe, expect, it } from 'vitest';
import { isOwnRecord, ownAmong } from '../../../worker/certifications/rules/own-record.ts';

const rows: [fullName: string | null, firstName: string, lastName: string, own: boolean][] = [
  ['Ana Ortiz', 'Ana', 'Ortiz', true],
  ['ANA MARÍA ORTÍZ', 'Ana', 'Ortiz', true],
  ['Ortiz, Ana', 'Ana', 'Ortiz', true],
  ['Maria de los Angeles Nunez Penalosa', 'María de los Ángeles', 'Núñez-Peñalosa', true],
  ['Anna Steele', 'An', 'Le', false],
  ['Mariana Ortizo', 'Ana', 'Ortiz', false],
  ['Ana Ortega', 'Ana', 'Ortiz', false],
  ['Luis Ortiz', 'Ana', 'Ortiz', false],
  ['', 'Ana', 'Ortiz', false],
  [null, 'Ana', 'Ortiz', false],
];

describe('a record of U.S. Soccer’s', () => {
  it.each(rows)('of “%s” belongs to %s %s: %s', (fullName, firstName, lastName, own) => {
    expect(isOwnRecord(fullName, { firstName, lastName })).toBe(own);
  });
});

describe('what an official who searches by name is shown', () => {
  const ana = { firstName: 'Ana', lastName: 'Ortiz', birthDate: '1988-04-12' };
  const record = (ussfId: string, fullName: string | null = 'Ana Ortiz', minor = false) => ({
    ussfId,
    fullName,
    minor,
  });
  it.each<[what: string, found: ReturnType<typeof record>[], underAddress: string[], shown: string[]]>([
    ['the one record that bears the name', [record('1')], [], ['1']],
    ['none of two namesakes: an assignor links the right one', [record('1'), record('2')], [], []],
    ['of two namesakes the one under their own address', [record('1'), record('2')], ['2'], ['2']],
    ['no record of somebody under 18', [record('1', 'Ana Ortiz', true)], [], []],
    ['no record without a name', [record('1', null)], [], []],
  ])('is %s', (_, found, underAddress, shown) => {
    const own = ownAmong(found, new Set(underAddress), ana, '2026-08-01');
    expect(own.map(({ ussfId }) => ussfId)).toEqual(shown);
  });
});
