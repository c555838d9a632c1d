// An official may look up their own U.S. Soccer record only: the one that bears their whole name.
import { describe, expect, it } from 'vitest';
import { isOwnRecord } from '../../worker/domain/own-record.ts';

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
