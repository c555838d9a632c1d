// The licences an official's line of the people page shows.
import { describe, expect, it } from 'vitest';
import type { Covering } from '../../../worker/games/rules/game-cover.ts';
import { heldLicenses } from '../../../worker/games/rules/held-licenses.ts';

const TODAY = '2027-03-06';
const held = (license: string, kind: Covering['kind'], over: Partial<Covering> = {}): Covering => ({
  license,
  kind,
  state: 'active',
  expirationDate: '2027-12-31',
  ...over,
});
const REFEREE = held('referee_8', 'referee');
const REGIONAL = held('referee_7', 'referee');
const ASSIGNOR = held('referee_46', 'assignor', { expirationDate: null });
const LEVELS = [{ level: 'U19', license: 'referee_5' as const }];
const shown = (own: Covering[], division: string | null = null) => heldLicenses(TODAY, division, own, LEVELS);

describe('the licences of a line', () => {
  it('are one a kind, the highest that is valid, referees first', () => {
    expect(shown([ASSIGNOR, REFEREE, REGIONAL]).map(({ license }) => license)).toEqual(['referee_7', 'referee_46']);
  });

  it('are the last that ran out where none is valid, whatever the record still says', () => {
    const old = { ...REFEREE, expirationDate: '2025-12-31' };
    const older = { ...REGIONAL, state: 'expired' as const, expirationDate: '2024-12-31' };
    expect(shown([older, old])).toMatchObject([{ license: 'referee_8', valid: false, expirationDate: '2025-12-31' }]);
  });

  it('are none that was taken away or replaced, and no dots', () => {
    const gone = [
      held('referee_7', 'referee', { state: 'revoked' }),
      held('referee_8', 'referee', { state: 'upgraded' }),
    ];
    expect(shown([...gone, held('safety_1', 'safesport'), held('safety_2', 'background-check')])).toEqual([]);
  });

  it('say what the official’s own division asks for, where theirs is too low', () => {
    expect(shown([REGIONAL, ASSIGNOR], 'Boys 19U').map(({ needed }) => needed)).toEqual(['National Referee', null]);
    expect(shown([REGIONAL], 'U12')[0]?.needed).toBeNull();
    expect(shown([REGIONAL])[0]?.needed).toBeNull();
  });

  it('nobody’s catalogue knows are shown by their number', () => {
    expect(shown([held('referee_99', 'unknown')])).toMatchObject([{ license: 'referee_99', title: null }]);
  });
});
