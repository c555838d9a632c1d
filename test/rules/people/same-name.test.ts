// Names as two doors write them (test/cases/names): the same one in another spelling, or one for people to judge.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldName, sameName } from '../../../worker/people/rules/fold-name.ts';

const file = readFileSync(new URL('../../cases/names/pairs.csv', import.meta.url), 'utf8').replace(/^\uFEFF/, '');
const pairs = file
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(','));

describe('a name on our books and in a message', () => {
  it.each(pairs)('%s %s, %s %s: %s', (first = '', last = '', theirFirst = '', theirLast = '', right = '') => {
    const same = sameName(first, theirFirst) && sameName(last, theirLast);
    expect(same ? 'equal' : 'differs').toBe(right);
    // They are found by the folded last name, too.
    if (right === 'equal') expect(foldName(last)).toBe(foldName(theirLast));
  });

  it.each([
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Strømberg', 'Stroemberg'],
    ['Åberg', 'Aaberg'],
    ['Yıldız', 'Yildiz'],
    ['Guðrún', 'Gudrun'],
    ['Ħal', 'Hal'],
    ['Smith (Jr)', 'Smith'],
    ['Smith (Jr.)', 'Smith Jr'],
    ['Đỗ', 'Do'],
    ['ÞÓRA', 'Thora'],
  ])('%s is %s', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Mueller', 'Muller'],
    ['Samuel', 'Samul'],
    ['Joel', 'Jol'],
    ['Vera', 'era'],
  ])('%s is not %s', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });
});
