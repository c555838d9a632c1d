// One view of a person: what is asked of their roles, what includes what, and who is cleared.
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Role } from '../../../contract/people/member.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { isCleared, viewPerson } from '../../../worker/standings/rules/view-person.ts';
import type { StoredStanding } from '../../../worker/standings/rules/view-standing.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const ALL: Requirement[] = [
  'abuse-prevention',
  'background-check',
  'coaching-license',
  'concussion',
  'referee-license',
];
const stored = (over: Partial<StoredStanding> = {}): StoredStanding => ({
  state: 'approved',
  validUntil: '2027-12-31',
  begunAt: null,
  course: null,
  since: '2026-01-01T00:00:00Z',
  source: 'review',
  version: 4,
  why: { key: 'approved', who: 'nobody', action: 'none', since: null },
  ...over,
});
const rejected = (version: number) =>
  stored({
    state: 'rejected',
    validUntil: null,
    version,
    why: { key: 'rejected', who: 'member', action: 'upload', since: null },
  });

interface Given {
  roles?: Role[];
  birthDate?: string;
  rows?: Partial<Record<Requirement, StoredStanding>>;
  now?: Date;
}
const view = ({ roles = ['head-coach'], birthDate = '1988-04-12', rows = {}, now = NOW }: Given, of = ALL) =>
  viewPerson(
    new Map(Object.entries(rows) as [Requirement, StoredStanding][]),
    { roles, birthDate, confirmed: true },
    of,
    policyOf({}),
    now,
  );
const seen = (given: Given, requirement: Requirement) => view(given).find((each) => each.requirement === requirement);

describe('the concussion training', () => {
  const license = stored();
  it('is approved by a license that counts, with its last day and provenance', () => {
    expect(seen({ rows: { 'coaching-license': license } }, 'concussion')).toMatchObject({
      state: 'approved',
      validUntil: '2027-12-31',
      source: 'review',
    });
  });

  it('is approved by it where the league does not list the license, and where its own certificate was refused', () => {
    expect(view({ rows: { 'coaching-license': license } }, ['concussion'])[0]?.state).toBe('approved');
    expect(seen({ rows: { 'coaching-license': license, concussion: rejected(2) } }, 'concussion')?.state).toBe(
      'approved',
    );
  });

  it('is not approved by a license that was refused or has run out, nor by another thing', () => {
    expect(seen({ rows: { 'coaching-license': rejected(1) } }, 'concussion')?.state).toBe('draft');
    expect(
      seen({ rows: { 'coaching-license': license }, now: new Date('2028-01-02T12:00:00Z') }, 'concussion')?.state,
    ).toBe('draft');
    expect(seen({ rows: { 'abuse-prevention': license } }, 'concussion')?.state).toBe('draft');
  });

  it('counts by itself first', () => {
    const own = stored({ validUntil: '2026-12-31', version: 9 });
    expect(seen({ rows: { 'coaching-license': license, concussion: own } }, 'concussion')?.validUntil).toBe(
      '2026-12-31',
    );
  });

  it('has a version that only grows, also when the license that included it ends', () => {
    const versions = [
      seen({}, 'concussion'),
      seen({ rows: { 'coaching-license': license } }, 'concussion'),
      seen({ rows: { 'coaching-license': rejected(5) } }, 'concussion'),
      seen({ rows: { 'coaching-license': rejected(5), concussion: rejected(1) } }, 'concussion'),
    ].map((each) => each?.version);
    expect(versions).toEqual([0, 4, 5, 6]);
  });
});

describe('who is cleared', () => {
  const everything = { 'abuse-prevention': stored(), 'background-check': stored(), 'coaching-license': stored() };
  it('is not excused by age from what was taken away', () => {
    const revoked = stored({
      state: 'requires-action',
      validUntil: null,
      why: { key: 'revoked', who: 'member', action: 'contact-association', since: null },
    });
    const given = {
      roles: ['official' as const],
      birthDate: '2012-03-01',
      rows: { 'abuse-prevention': revoked, 'referee-license': stored() },
    };
    expect(seen(given, 'abuse-prevention')).toMatchObject({ state: 'requires-action', notes: [] });
    expect(isCleared(view(given))).toBe(false);
  });

  it('is exempt as a minor, also after an approval that has ended', () => {
    const ended = stored({ validUntil: '2026-01-31' });
    expect(
      seen({ roles: ['official'], birthDate: '2012-03-01', rows: { 'abuse-prevention': ended } }, 'abuse-prevention')
        ?.notes,
    ).toEqual(['exempt']);
  });

  it.each<[string, Given, boolean]>([
    [
      'a head coach with everything that is asked of a coach; nobody asks for a referee license',
      { rows: everything },
      true,
    ],
    ['a head coach without a background check', { rows: { ...everything, 'background-check': rejected(1) } }, false],
    [
      'a head coach who referees too, without a referee license',
      { roles: ['head-coach', 'official'], rows: everything },
      false,
    ],
    ['a head coach whose license has run out', { rows: everything, now: new Date('2028-01-02T12:00:00Z') }, false],
    [
      'a referee of fourteen with a license',
      { roles: ['official'], birthDate: '2012-03-01', rows: { 'referee-license': stored() } },
      true,
    ],
    [
      'a referee on the day of turning eighteen, with a license alone',
      { roles: ['official'], birthDate: '2008-11-22', rows: { 'referee-license': stored() } },
      false,
    ],
    [
      'an official who coached once: the coaching license of then has run out, and nobody asks for it',
      {
        roles: ['official'],
        rows: {
          'abuse-prevention': stored(),
          'background-check': stored(),
          'referee-license': stored(),
          'coaching-license': stored({ validUntil: '2025-12-31' }),
          concussion: rejected(1),
        },
      },
      true,
    ],
    ['a volunteer of whom nothing has come', { roles: ['volunteer'] }, false],
  ])('%s: %s', (_who, given, cleared) => {
    expect(isCleared(view(given))).toBe(cleared);
  });
});
