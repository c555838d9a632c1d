// May this official work the game? Whoever lacks one thing that is asked of them may not, whatever the reason.
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../contract/core/requirement.ts';
import { type Covering, uncoveredOn } from '../../../worker/games/rules/game-cover.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { viewPerson } from '../../../worker/standings/rules/view-person.ts';
import type { StoredStanding } from '../../../worker/standings/rules/view-standing.ts';

const GAME = '2027-01-09';
const ASKED: Requirement[] = ['abuse-prevention', 'background-check', 'referee-license'];
const stored = (
  state: StoredStanding['state'],
  validUntil: string | null = '2027-12-31',
  key = 'approved',
): StoredStanding => ({
  state,
  validUntil: state === 'approved' ? validUntil : null,
  begunAt: null,
  course: null,
  since: '2026-01-03T00:00:00.000Z',
  source: 'review',
  version: 1,
  why: { key: key as 'approved', who: 'member', action: 'upload', since: null },
});
const APPROVED = stored('approved');

/** As the official stands at noon on the day of the game. */
function gaps(
  rows: Partial<Record<Requirement, StoredStanding>>,
  birthDate = '1990-05-05',
  asked = ASKED,
  held: Covering[] = [],
) {
  const all = new Map(Object.entries(rows) as [Requirement, StoredStanding][]);
  const person = { birthDate, roles: ['official' as const], confirmed: true };
  const standings = viewPerson(all, person, asked, policyOf({}), new Date(`${GAME}T20:00:00.000Z`));
  return uncoveredOn(GAME, standings, held).map(({ kind, what, expirationDate }) => [kind, what, expirationDate]);
}
const everything = { 'abuse-prevention': APPROVED, 'background-check': APPROVED, 'referee-license': APPROVED };

describe('an official on the day of a game', () => {
  it.each<[string, Partial<Record<Requirement, StoredStanding>>, unknown[]]>([
    ['has everything: may work', everything, []],
    [
      'has everything through that very day: may work',
      { ...everything, 'referee-license': stored('approved', GAME) },
      [],
    ],
    [
      'has a license that runs out before',
      { ...everything, 'referee-license': stored('approved', '2026-12-31') },
      [['referee', 'runs-out', '2026-12-31']],
    ],
    [
      'never had a license',
      { 'abuse-prevention': APPROVED, 'background-check': APPROVED },
      [['referee', 'missing', null]],
    ],
    [
      'had the license revoked',
      { ...everything, 'referee-license': stored('requires-action', null, 'revoked') },
      [['referee', 'missing', null]],
    ],
    [
      'had the SafeSport certificate rejected',
      { ...everything, 'abuse-prevention': stored('rejected', null, 'rejected') },
      [['safesport', 'missing', null]],
    ],
    [
      'waits for the review of a certificate',
      { ...everything, 'abuse-prevention': stored('submitted', null, 'waiting-for-review') },
      [['safesport', 'missing', null]],
    ],
    [
      'has a background check that the association looks at',
      { ...everything, 'background-check': stored('requires-action', null, 'background-check-consider') },
      [['background-check', 'missing', null]],
    ],
    [
      'has nothing at all',
      {},
      [
        ['referee', 'missing', null],
        ['safesport', 'missing', null],
        ['background-check', 'missing', null],
      ],
    ],
  ])('%s', (_who, rows, expected) => {
    expect(gaps(rows)).toEqual(expected);
  });

  it('of fourteen needs the license alone', () => {
    expect(gaps({ 'referee-license': APPROVED }, '2012-05-05')).toEqual([]);
    expect(gaps({}, '2012-05-05')).toEqual([['referee', 'missing', null]]);
  });

  describe('where the association does not ask for a license, U.S. Soccer’s record speaks', () => {
    const held = (state: Covering['state'], expirationDate: string | null, license = 'referee_8'): Covering => ({
      license,
      kind: 'referee',
      state,
      expirationDate,
    });
    const only = (...licenses: Covering[]) => gaps(everything, '1990-05-05', ['abuse-prevention'], licenses);
    it.each<[string, Covering[], unknown[]]>([
      ['nothing on file', [], []],
      ['a valid one', [held('active', '2027-12-31')], []],
      ['one missing in the last answer still counts', [held('unconfirmed', '2027-12-31')], []],
      ['one that never ends', [held('active', null)], []],
      ['one that runs out before', [held('active', '2026-12-31')], [['referee', 'runs-out', '2026-12-31']]],
      ['a revoked one', [held('revoked', '2027-12-31')], [['referee', 'missing', null]]],
      [
        'a revoked one beside a valid one',
        [held('revoked', '2027-12-31'), held('active', '2027-12-31', 'referee_7')],
        [],
      ],
    ])('%s', (_what, licenses, expected) => {
      expect(only(...licenses)).toEqual(expected);
    });
  });
});
