// Which licence a game's level asks for, and whether an official's will do.
import { describe, expect, it } from 'vitest';
import type { Covering } from '../../../worker/games/rules/game-cover.ts';
import { doubtsOf } from '../../../worker/games/rules/game-doubts.ts';
import { belowLevel, levelOf } from '../../../worker/games/rules/game-level.ts';
import type { RefereeLevel } from '../../../worker/organizations/rules/policy.ts';

const LEVELS: RefereeLevel[] = [
  { level: 'U16', license: 'referee_8' },
  { level: 'U19', license: 'referee_7' },
  { level: 'U19 Premier', license: 'referee_5' },
  { level: 'Élite', license: 'referee_7' },
];
const DAY = '2027-03-06';
const license = (id: number, over: Partial<Covering> = {}): Covering => ({
  license: `referee_${id}`,
  kind: 'referee',
  state: 'active',
  expirationDate: '2027-12-31',
  ...over,
});
const NATIONAL = license(5);
const REGIONAL = license(7);
const REFEREE = license(8);

describe('the level of a game', () => {
  it.each([
    ['U19', 'U19'],
    ['u-19 Girls', 'U19'],
    ['19U boys', 'U19'],
    ['Under 19', 'U19'],
    ['Sub-19 Femenil', 'U19'],
    ['Girls U19, Premier Division', 'U19 Premier'],
    ['Premier U12', null],
    ['ELITE 2012', 'Élite'],
    ['U 16', 'U16'],
    ['Bobcats v. Moonridge', null],
    ['U190', null],
    ['', null],
  ])('written "%s" is %s', (division, level) => {
    expect(levelOf(division, LEVELS)?.level ?? null).toBe(level);
  });

  it('never is one that has no word in it', () => {
    expect(levelOf('U19', [{ level: ' - ', license: 'referee_1' }])).toBeNull();
  });
});

describe('a licence', () => {
  it.each<[string, string, Covering[], string | null]>([
    ['the same does', 'U19', [REGIONAL], null],
    ['a higher one does', 'U19', [NATIONAL], null],
    ['the highest of several counts', 'U19', [REFEREE, REGIONAL], null],
    ['a lower one does not', 'U19', [REFEREE], 'referee_8'],
    ['the level that asks for most counts', 'U19 Premier', [REGIONAL], 'referee_7'],
    [
      'one that has run out by then is none',
      'U19',
      [REFEREE, license(5, { expirationDate: '2027-03-05' })],
      'referee_8',
    ],
    ['one that was taken away is none', 'U19', [REFEREE, license(5, { state: 'revoked' })], 'referee_8'],
    ['an assignor’s is no referee’s', 'U19', [REFEREE, license(46, { kind: 'assignor' })], 'referee_8'],
    ['none at all is another matter', 'U19', [], null],
    ['nothing is asked where nothing is said', 'U12', [REFEREE], null],
  ])('%s', (_, division, held, below) => {
    expect(belowLevel(DAY, division, held, LEVELS)?.held ?? null).toBe(below);
  });

  it('is doubted in U.S. Soccer’s words, beside one that runs out', () => {
    const held = [REFEREE, license(1, { license: 'safety_1', kind: 'safesport', expirationDate: '2027-01-01' })];
    expect(doubtsOf(DAY, { title: 'Bobcats v. Moonridge', level: 'U19' }, [], held, LEVELS)).toEqual([
      { what: 'runs-out', title: 'SafeSport Trained', lastDay: '2027-01-01' },
      { what: 'below-level', level: 'U19', needed: 'Regional Referee', held: 'Referee' },
    ]);
    expect(doubtsOf(DAY, { title: 'U19 Final', level: null }, [], [REFEREE], LEVELS)).toHaveLength(1);
  });
});
