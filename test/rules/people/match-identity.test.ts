import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../contract/people/member.ts';
import { foldName } from '../../../worker/people/rules/fold-name.ts';
import { differingFields, isProbablySame, nearest } from '../../../worker/people/rules/match-identity.ts';
import { isNearName } from '../../../worker/people/rules/near-name.ts';

const ANA: Identity = {
  firstName: 'Ana',
  lastName: 'Ortiz',
  birthDate: '1988-04-12',
  gender: 'female',
  email: 'ana@example.org',
};

describe('two spellings of one name', () => {
  it.each([
    ["O'Brien", 'O Brien'],
    ['O’Brien', 'OBRIEN'],
    ['Peña', 'Pena'],
    ['García-López', 'Garcia Lopez'],
    ['Smith Jr.', 'Smith'],
    ['Smith, III', 'smith'],
    ['van der Berg', 'Vander Berg'],
    [' José ', 'JOSE'],
    ['Weiß', 'Weiss'],
  ])('%s is %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['Tom', 'Thomas'],
    ['Garcia', 'Garcia Lopez'],
    ['Smith', 'Smyth'],
    ['Anna', 'Ana Maria'],
    ['Ivy', 'Ivo'],
  ])('%s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});

describe('near names, for people to judge', () => {
  it.each([
    ['Tom', 'Thomas'],
    ['Maria Elena', 'Maria'],
    ['Garcia', 'Garcia-Lopez'],
    ['Smith', 'Smyth'],
    ['Ortzi', 'Ortiz'],
    ['J', 'Jonathan'],
    ['Lupe', 'Guadalupe'],
  ])('%s is near %s', (a, b) => {
    expect([isNearName(a, b), isNearName(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Ana', 'Bea'],
    ['Luis', 'Mark'],
    ['Kim', 'Jim'],
    ['Ortiz', 'Orozco'],
    ['Ana', 'ANA'],
  ])('%s is not near %s', (a, b) => {
    expect(isNearName(a, b)).toBe(false);
  });
});

describe('the five-field match', () => {
  it.each([
    ['nothing, when all are equal', {}, []],
    ['nothing for case, accents and blanks', { firstName: 'ANÁ ', email: 'Ana@Example.org' }, []],
    ['nothing for the letter F', { gender: 'F' }, []],
    ['the birth date', { birthDate: '1988-04-13' }, ['birthDate']],
    ['the gender, when the source says nothing known', { gender: 'prefer not to say' }, ['gender']],
    ['name and address', { lastName: 'Diaz', email: 'a@b.example' }, ['lastName', 'email']],
  ])('names %s', (_what, over, fields) => {
    expect(differingFields({ ...ANA, ...over }, ANA)).toEqual(fields);
  });

  it.each([
    [
      'a nickname, another slip and another address',
      { firstName: 'Anna', lastName: 'Ortis', email: 'x@y.example' },
      true,
    ],
    ['a partner in the same household', { firstName: 'Luis', gender: 'male', birthDate: '1986-01-30' }, false],
    ['a namesake', { birthDate: '1970-01-01', email: 'x@y.example', gender: 'male' }, false],
    ['somebody born on the same day', { firstName: 'Bea', lastName: 'Cole', email: 'b@c.example' }, false],
  ])('%s: probably the same is %s', (_what, over, expected) => {
    expect(isProbablySame({ ...ANA, ...over }, ANA)).toBe(expected);
  });

  it('does not choose between two members who are equally near', () => {
    const twins = [{ identity: { ...ANA, firstName: 'Ann' } }, { identity: { ...ANA, firstName: 'Anne' } }];
    expect(nearest(ANA, twins)).toBeNull();
  });

  it('chooses the equal one of twins who share all but the first name', () => {
    const [ana, eva] = [{ identity: ANA }, { identity: { ...ANA, firstName: 'Eva' } }];
    expect(nearest(ANA, [eva, ana])).toEqual({ member: ana, differs: [] });
  });
});
