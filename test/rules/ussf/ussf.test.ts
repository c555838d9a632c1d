import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { viewStanding } from '../../../worker/standings/rules/view-standing.ts';
import {
  diffCertifications,
  type HeldLicense,
  isTooMuchMissing,
  type License,
} from '../../../worker/ussf/rules/diff-certifications.ts';
import { expiryNoticeOn, nextNoticeDay, noticeOfChange, whoIsTold } from '../../../worker/ussf/rules/expiry-notice.ts';
import { allLicenses, licenseOf } from '../../../worker/ussf/rules/ussf-catalogue.ts';

const TODAY = '2026-06-15';
const licence = (license: string, expirationDate: string | null = '2026-12-31', issueDate = '2026-01-03'): License => ({
  license,
  issueDate,
  expirationDate,
});
const NOW = new Date(`${TODAY}T18:00:00.000Z`);
const AT = { today: TODAY, now: NOW };
const held = (license: string, over: Partial<HeldLicense> = {}): HeldLicense => ({
  ...licence(license),
  state: 'active',
  changedAt: '2026-01-04T00:00:00.000Z',
  ...over,
});
const diff = (before: HeldLicense[] | null, now: License[], at = AT) =>
  diffCertifications(before, now, at).map(({ what, license, state }) => `${what} ${license} ${state}`);

describe('the catalogue of licences', () => {
  it('joins discipline and number, and says nothing of one it does not hold', () => {
    expect(licenseOf('referee_8')).toMatchObject({ title: 'Referee', rank: 10, type: 'referee_pathway' });
    expect(licenseOf('safety_1')?.kind).toBe('safesport');
    expect(licenseOf('referee_99')).toBeNull();
  });

  it('ranks no two licences of a type alike', () => {
    const places = allLicenses().map(([, { type, rank }]) => `${type}/${rank}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('what happened between two readings', () => {
  const cases: [string, HeldLicense[] | null, License[], string[]][] = [
    [
      'what was there at the first look is found, and no news',
      null,
      [licence('referee_8')],
      ['found referee_8 active'],
    ],
    ['the same twice is nothing', [held('referee_8')], [licence('referee_8')], []],
    ['one more is new', [held('referee_8')], [licence('referee_8'), licence('safety_1')], ['new safety_1 active']],
    ['one of no known kind is new too', [], [licence('mystery_77')], ['new mystery_77 active']],
    [
      'a later last day is a renewal',
      [held('referee_8')],
      [licence('referee_8', '2027-12-31')],
      ['renewed referee_8 active'],
    ],
    [
      'one that never ends after one that did is a renewal',
      [held('coach_3')],
      [licence('coach_3', null)],
      ['renewed coach_3 active'],
    ],
    [
      'one that had run out and is back is a renewal',
      [held('referee_8', { state: 'expired', expirationDate: '2025-12-31' })],
      [licence('referee_8')],
      ['renewed referee_8 active'],
    ],
    [
      'an earlier last day is a correction',
      [held('referee_8')],
      [licence('referee_8', '2026-11-30')],
      ['corrected referee_8 active'],
    ],
    [
      'a higher one of the type is an upgrade, and the lower one is superseded',
      [held('referee_8')],
      [licence('referee_7')],
      ['upgraded referee_7 active', 'superseded referee_8 upgraded'],
    ],
    [
      'a higher one beside the lower one is an upgrade as well',
      [held('referee_8')],
      [licence('referee_8'), licence('referee_7')],
      ['upgraded referee_7 active'],
    ],
    [
      'a lower one of the type is no upgrade',
      [held('referee_7')],
      [licence('referee_7'), licence('referee_8')],
      ['new referee_8 active'],
    ],
    [
      'a higher one of another type is no upgrade',
      [held('referee_8')],
      [licence('referee_8'), licence('referee_46')],
      ['new referee_46 active'],
    ],
    [
      'one that is missing before its last day is unconfirmed',
      [held('referee_8')],
      [],
      ['unconfirmed referee_8 unconfirmed'],
    ],
    [
      'one that is missing again minutes later says nothing',
      [held('referee_8', { state: 'unconfirmed', changedAt: `${TODAY}T17:45:00.000Z` })],
      [],
      [],
    ],
    [
      'one that is missing again hours later was taken away',
      [held('referee_8', { state: 'unconfirmed', changedAt: `${TODAY}T11:00:00.000Z` })],
      [],
      ['revoked referee_8 revoked'],
    ],
    [
      'one that was missing and is back is no news',
      [held('referee_8', { state: 'unconfirmed', changedAt: `${TODAY}T11:00:00.000Z` })],
      [licence('referee_8')],
      ['found referee_8 active'],
    ],
    [
      'one that was missing and is back with a later last day is a renewal',
      [held('referee_8', { state: 'unconfirmed', changedAt: `${TODAY}T11:00:00.000Z` })],
      [licence('referee_8', '2027-12-31')],
      ['renewed referee_8 active'],
    ],
    [
      'one that was missing before the higher one came is superseded by it',
      [held('referee_8', { state: 'unconfirmed', changedAt: `${TODAY}T11:00:00.000Z` })],
      [licence('referee_7')],
      ['upgraded referee_7 active', 'superseded referee_8 upgraded'],
    ],
    [
      'one that is missing after its last day has run out',
      [held('referee_8', { expirationDate: '2026-06-14' })],
      [],
      ['expired referee_8 expired'],
    ],
    [
      'one that is listed after its last day has run out, once',
      [held('referee_8')],
      [licence('referee_8', '2026-06-14')],
      ['expired referee_8 expired'],
    ],
    [
      'one that is over stays over without a word',
      [held('referee_8', { state: 'expired', expirationDate: '2026-06-14' })],
      [licence('referee_8', '2026-06-14')],
      [],
    ],
    [
      'the lower one that is missing while the higher is listed is superseded, not taken away',
      [held('referee_7'), held('referee_8')],
      [licence('referee_7')],
      ['superseded referee_8 upgraded'],
    ],
    ['one that was taken away stays away without a word', [held('referee_8', { state: 'revoked' })], [], []],
  ];
  it.each(cases)('%s', (_, before, now, expected) => {
    expect(diff(before, now)).toEqual(expected);
  });

  it('on its last day a licence is not over', () => {
    expect(diff([held('referee_8', { expirationDate: TODAY })], [licence('referee_8', TODAY)])).toEqual([]);
  });

  it('applied, whatever came leaves nothing more to say', () => {
    const days = fc.constantFrom('2026-01-01', '2026-06-14', '2026-06-15', '2026-12-31', null);
    const licences = fc.uniqueArray(
      fc.record({ license: fc.constantFrom('referee_7', 'referee_8', 'safety_1', 'x_1'), expirationDate: days }),
      { selector: ({ license }) => license },
    );
    fc.assert(
      fc.property(licences, licences, (first, second) => {
        const withIssue = (all: typeof first): License[] => all.map((each) => ({ ...each, issueDate: null }));
        const apply = (before: HeldLicense[] | null, now: License[]): HeldLicense[] => {
          const file = new Map((before ?? []).map((each) => [each.license, each]));
          for (const { license, issueDate, expirationDate, state } of diffCertifications(before, now, AT))
            file.set(license, { license, issueDate, expirationDate, state, changedAt: NOW.toISOString() });
          return [...file.values()];
        };
        const file = apply(apply(null, withIssue(first)), withIssue(second));
        expect(diffCertifications(file, withIssue(second), AT)).toEqual([]);
      }),
    );
  });
});

describe('an answer that is not whole', () => {
  it.each([
    [1, 1, false],
    [1, 300, false],
    [2, 3, true],
    [2, 100, false],
    [5, 100, false],
    [6, 100, true],
    [300, 300, true],
  ])(
    'lacks something of %i of %i officials: somebody looks before anybody is revoked: %s',
    (unconfirmed, all, tooMuch) => {
      expect(isTooMuchMissing({ unconfirmed, held: all })).toBe(tooMuch);
    },
  );
});

describe('the clock of a licence', () => {
  it.each([
    ['2026-10-31', null],
    ['2026-11-01', 'expires-in-60'],
    ['2026-11-30', 'expires-in-60'],
    ['2026-12-01', 'expires-in-30'],
    ['2026-12-31', 'expires-in-30'],
    ['2027-01-01', 'expired'],
  ])('on %s has this to say of December 31: %s', (today, what) => {
    expect(expiryNoticeOn(today, '2026-12-31')).toBe(what);
  });

  it('never skips a day on which something is new, over a leap day too', () => {
    expect(nextNoticeDay('2028-01-01', '2028-04-29')).toBe('2028-02-29');
    expect(nextNoticeDay('2028-02-29', '2028-04-29')).toBe('2028-03-30');
    expect(nextNoticeDay('2028-03-30', '2028-04-29')).toBe('2028-04-30');
    expect(nextNoticeDay('2028-04-30', '2028-04-29')).toBeNull();
    expect(nextNoticeDay('2028-04-30', null)).toBeNull();
  });

  it('mails of referee, SafeSport and background-check matters only; assignors hear of expired, revoked, renewed', () => {
    expect(whoIsTold('referee', 'expires-in-60')).toEqual(['official']);
    expect(whoIsTold('referee', 'upgraded')).toEqual(['official']);
    for (const what of ['expired', 'revoked', 'renewed'] as const)
      expect(whoIsTold('safesport', what)).toEqual(['official', 'assignor']);
    for (const kind of ['assignor', 'instructor', 'coaching', 'emeritus', 'unknown'] as const)
      expect(whoIsTold(kind, 'expired')).toEqual([]);
    expect(noticeOfChange('new', 'background-check')).toBe('cleared');
    expect(noticeOfChange('new', 'referee')).toBeNull();
    expect(noticeOfChange('found', 'background-check')).toBeNull();
  });
});

describe('a standing by U.S. Soccer’s record', () => {
  let count = 0;
  const said = (state: 'active' | 'revoked' | 'upgraded' | 'expired', readAt: string, license = 'referee_8') =>
    ({
      id: `fact-${count++}`,
      key: `key-${count}`,
      occurredAt: readAt,
      source: 'ussf-lookup',
      fact: {
        type: 'certification',
        license,
        title: 'Referee',
        state,
        issueDate: '2026-01-03',
        expirationDate: '2026-12-31',
        readAt,
      },
    }) satisfies DatedFact;
  const fold = (facts: DatedFact[], today = TODAY) => foldStanding(facts, 'referee-license', policyOf({}), today);
  const [january, may] = ['2026-01-04T00:00:00.000Z', '2026-05-04T00:00:00.000Z'];

  it('is approved until the licence’s own last day', () => {
    expect(fold([said('active', january)])).toMatchObject({ state: 'approved', validUntil: '2026-12-31' });
    expect(fold([said('active', january)], '2027-01-01')).toMatchObject({ why: { key: 'expired' } });
  });

  it('turns when the licence is taken away, in whatever order the readings come', () => {
    const facts = [said('revoked', may), said('active', january)];
    for (const each of [facts, facts.toReversed()])
      expect(fold(each)).toMatchObject({ state: 'requires-action', why: { key: 'revoked' } });
  });

  it('stays approved when a higher licence took the place of the lower', () => {
    const facts = [said('active', january), said('upgraded', may), said('active', may, 'referee_7')];
    expect(fold(facts)).toMatchObject({ state: 'approved' });
  });

  it('says that the state may lag where referees renew by OMS', () => {
    const stored = { ...fold([said('active', january)]), version: 1 };
    const person = { requirement: 'referee-license' as const, confirmed: true, birthDate: '1980-01-01' };
    const see = (renewsByOms: boolean) =>
      viewStanding(stored, person, policyOf({ renewsByOms }), new Date('2027-02-01T12:00:00Z')).why;
    expect(see(true)).toMatchObject({ key: 'may-lag', action: 'wait' });
    expect(see(false)).toMatchObject({ key: 'expired' });
  });
});
