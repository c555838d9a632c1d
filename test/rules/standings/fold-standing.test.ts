import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecidedPolicy, policyOf } from '../../../worker/organizations/rules/policy.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';

let count = 0;
const on = (day: string, fact: LedgerFact, hour = '00'): DatedFact => ({
  id: `fact-${String(count++).padStart(3, '0')}`,
  key: `key-${JSON.stringify(fact)}`,
  occurredAt: `${day}T${hour}:00:00.000Z`,
  source: 'safesport-webhook',
  fact,
});
const begun = (day: string) => on(day, { type: 'training-begun', receipt: 'TEST-0001' }, '18');
const completed = (completedOn: string, over: Partial<Extract<LedgerFact, { type: 'completion' }>> = {}) =>
  on(completedOn, {
    type: 'completion',
    completionId: `c-${completedOn}-${over.course ?? 'core'}`,
    course: 'core',
    courseTitle: 'SafeSport Trained',
    completedOn,
    differs: [],
    examinedAt: `${completedOn}T00:00:00.000Z`,
    ...over,
  });
const uploaded = (day: string, certificateId: string) => on(day, { type: 'certificate-uploaded', certificateId }, '19');
const decided = (day: string, certificateId: string, decision: 'approved' | 'rejected' | 'requires-action') =>
  on(
    day,
    { type: 'certificate-decided', certificateId, decision, reason: 'Please see the mail', completedOn: '2026-07-01' },
    '20',
  );

const TODAY = '2026-11-22';
const fold = (facts: DatedFact[], policy: Partial<DecidedPolicy> = {}, today = TODAY) =>
  foldStanding(facts, 'abuse-prevention', policyOf(policy), today);

describe('where a member stands in SafeSport', () => {
  const cases: [string, DatedFact[], Partial<DecidedPolicy>, object][] = [
    [
      'begun and nothing came: draft, begun',
      [begun('2026-08-01')],
      {},
      { state: 'draft', why: { key: 'begun-waiting' } },
    ],
    [
      'begun, then completed: approved for a year',
      [begun('2026-08-01'), completed('2026-08-02')],
      {},
      { state: 'approved', validUntil: '2027-08-02' },
    ],
    [
      'begun in the evening in California, completed the same day there: approved',
      [on('2026-08-02', { type: 'training-begun', receipt: 'R' }, '03'), completed('2026-08-01')],
      {},
      { state: 'approved' },
    ],
    [
      'completed before Begin: offered to the association',
      [completed('2026-07-01'), begun('2026-08-01')],
      {},
      { state: 'submitted', why: { key: 'late-completion', who: 'association' } },
    ],
    [
      'completed before Begin, where the policy approves: approved',
      [completed('2026-07-01'), begun('2026-08-01')],
      { lateMatch: 'approve' },
      { state: 'approved', validUntil: '2027-07-01' },
    ],
    [
      'another birth date: requires action, naming the field',
      [begun('2026-08-01'), completed('2026-08-02', { differs: ['birthDate'] })],
      {},
      { state: 'requires-action', why: { key: 'identity-differs', fields: ['birthDate'] } },
    ],
    [
      'a single module: requires action, naming the course',
      [begun('2026-08-01'), completed('2026-08-02', { course: 'module-1', courseTitle: 'Mandatory Reporting' })],
      {},
      { state: 'requires-action', why: { key: 'wrong-course', course: 'Mandatory Reporting' } },
    ],
    [
      'the youth course: requires action',
      [begun('2026-08-01'), completed('2026-08-02', { course: 'youth' })],
      {},
      { state: 'requires-action', why: { key: 'wrong-course' } },
    ],
    [
      'Refresher 1 after Core: approved',
      [begun('2025-08-01'), completed('2025-08-02'), completed('2026-08-01', { course: 'refresher-1' })],
      {},
      { state: 'approved', validUntil: '2027-08-01', course: 'refresher-1' },
    ],
    [
      'Refresher 3 after Core: out of turn',
      [begun('2025-08-01'), completed('2025-08-02'), completed('2026-08-03', { course: 'refresher-3' })],
      {},
      { state: 'requires-action', why: { key: 'wrong-course' } },
    ],
    [
      'Refresher 3 after Core, where any counts: approved',
      [begun('2025-08-01'), completed('2025-08-02'), completed('2026-08-01', { course: 'refresher-3' })],
      { refresherOrder: 'any' },
      { state: 'approved' },
    ],
    [
      'uploaded: submitted',
      [uploaded('2026-08-01', 'a')],
      {},
      { state: 'submitted', why: { key: 'waiting-for-review', who: 'association' } },
    ],
    [
      'uploaded and approved: valid from what stands on it',
      [uploaded('2026-08-01', 'a'), decided('2026-08-02', 'a', 'approved')],
      {},
      { state: 'approved', validUntil: '2027-07-01' },
    ],
    [
      'rejected, with the reason',
      [uploaded('2026-08-01', 'a'), decided('2026-08-02', 'a', 'rejected')],
      {},
      { state: 'rejected', why: { reason: 'Please see the mail' } },
    ],
    [
      'rejected, then another file: submitted',
      [uploaded('2026-08-01', 'a'), decided('2026-08-02', 'a', 'rejected'), uploaded('2026-08-03', 'b')],
      {},
      { state: 'submitted' },
    ],
    [
      'rejected by mistake and approved after: approved',
      [uploaded('2026-08-01', 'a'), decided('2026-08-02', 'a', 'rejected'), decided('2026-08-03', 'a', 'approved')],
      {},
      { state: 'approved' },
    ],
    [
      'approved already: a rejected second file takes nothing away',
      [
        begun('2026-08-01'),
        completed('2026-08-02'),
        uploaded('2026-08-03', 'b'),
        decided('2026-08-04', 'b', 'rejected'),
      ],
      {},
      { state: 'approved' },
    ],
    [
      'ran out: requires action, expired the day after',
      [begun('2025-08-01'), completed('2025-08-02')],
      {},
      { state: 'requires-action', why: { key: 'expired', since: '2026-08-03T00:00:00.000Z' } },
    ],
    [
      'on its last day it still counts',
      [begun('2025-11-21'), completed('2025-11-22')],
      {},
      { state: 'approved', validUntil: '2026-11-22' },
    ],
    [
      'on the day after it does not',
      [begun('2025-11-20'), completed('2025-11-21')],
      {},
      { state: 'requires-action', validUntil: '2026-11-21', why: { key: 'expired' } },
    ],
    [
      'ran out, and a new file waits: submitted',
      [begun('2025-08-01'), completed('2025-08-02'), uploaded('2026-10-01', 'n')],
      {},
      { state: 'submitted' },
    ],
  ];
  it.each(cases)('%s', (_what, facts, policy, expected) => {
    expect(fold(facts, policy)).toMatchObject(expected);
  });

  it('is the same whatever order the facts arrive in', () => {
    const facts = [
      begun('2026-08-01'),
      completed('2026-07-01'),
      completed('2026-08-02', { differs: ['email'] }),
      uploaded('2026-08-03', 'a'),
      decided('2026-08-04', 'a', 'requires-action'),
      decided('2026-08-05', 'a', 'approved'),
    ];
    const answers = new Set(permutations(facts).map((order) => JSON.stringify(fold(order))));
    expect(answers.size).toBe(1);
  });

  it('is the same for any set of facts in any order, and when all come twice', () => {
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((date) => `2026-0${1 + (date % 9)}-${String(date).padStart(2, '0')}`);
    const fact = fc.oneof(
      day.map(begun),
      fc
        .tuple(day, fc.constantFrom('core', 'refresher-1', 'refresher-2', 'youth', 'unknown'), fc.boolean())
        .map(([at, course, same]) => completed(at, { course: course as 'core', differs: same ? [] : ['firstName'] })),
      fc.tuple(day, fc.constantFrom('a', 'b')).map(([at, id]) => uploaded(at, id)),
      fc
        .tuple(day, fc.constantFrom('a', 'b'), fc.constantFrom('approved', 'rejected', 'requires-action'))
        .map(([at, id, decision]) => decided(at, id, decision as 'approved')),
    );
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (facts, dice) => {
        const shuffled = [...facts].map((each) => [dice.next().value ?? 0, each] as const);
        const other = shuffled.sort((a, b) => a[0] - b[0]).map(([, each]) => each);
        expect(fold(other)).toEqual(fold(facts));
        expect(fold([...other, ...facts])).toEqual(fold(facts));
      }),
      { numRuns: 500 },
    );
  });
});

function permutations<T>(items: T[]): T[][] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
