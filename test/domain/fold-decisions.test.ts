// What was decided stays decided: approvals keep the last day they were given, doubts and expiries are seen, ties fall by content.
// Histories are written as a board member would tell them; each line is one fact.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../contract/requirement.ts';
import { foldStanding } from '../../worker/domain/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../worker/domain/ledger-fact.ts';
import { type AssociationPolicy, policyOf } from '../../worker/domain/policy.ts';
import { stampFact } from '../../worker/domain/stamp-fact.ts';

const YEAR = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 12 } } });
const MONTH = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 1 } } });
const DECADE = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 120 } }, lateMatch: 'approve' });

type Told = readonly [at: string, fact: LedgerFact, policy?: AssociationPolicy];

/** As the funnel writes them: each with the decision of its day. */
function ledger(told: readonly Told[], requirement: Requirement = 'abuse-prevention'): DatedFact[] {
  const facts: DatedFact[] = [];
  for (const [at, fact, policy = YEAR] of told) {
    const occurredAt = at.includes('T') ? at : `${at}T00:00:00.000Z`;
    const before = facts.map((each) => each.fact);
    const stamped = stampFact({ fact, occurredAt }, before, requirement, policy);
    const id = crypto.randomUUID();
    facts.push({ id, key: JSON.stringify([at, fact]), occurredAt, source: 'review', fact: stamped });
  }
  return facts;
}

const begun: LedgerFact = { type: 'training-begun', receipt: 'R' };
const completed = (completedOn: string, course = 'core', over = {}): LedgerFact => ({
  type: 'completion',
  completionId: `${completedOn}/${course}`,
  course: course as 'core',
  courseTitle: course,
  completedOn,
  differs: [],
  examinedAt: `${completedOn}T00:00:00.000Z`,
  ...over,
});
const uploaded = (certificateId: string): LedgerFact => ({ type: 'certificate-uploaded', certificateId });
const decided = (
  certificateId: string,
  decision: 'approved' | 'rejected',
  completedOn: string | null = null,
  over = {},
): LedgerFact => ({
  type: 'certificate-decided',
  certificateId,
  decision,
  reason: decision === 'rejected' ? 'Cannot be read' : null,
  completedOn,
  ...over,
});
const license = (
  state: 'active' | 'revoked' | 'unconfirmed',
  readAt: string,
  id = 'safety_1',
  expirationDate = '2027-12-31',
): LedgerFact => ({
  type: 'certification',
  license: id,
  title: id,
  state,
  issueDate: '2026-01-03',
  expirationDate,
  readAt,
});
const checked = (outcome: 'clear' | 'consider' | 'engaged', completedOn: string, reportId = 'r'): LedgerFact => ({
  type: 'background-check',
  reportId,
  outcome,
  completedOn,
});
const clock = (validUntil: string): Told => [`${validUntil}T23:59:59.999Z`, { type: 'expired', validUntil }];

const fold = (told: readonly Told[], today: string, requirement: Requirement = 'abuse-prevention', policy = YEAR) =>
  foldStanding(ledger(told, requirement), requirement, policy, today);

const CORE: Told[] = [
  ['2026-02-01T18:00:00.000Z', begun],
  ['2026-02-02', completed('2026-02-02')],
];

describe('an approval that ran out', () => {
  it.each<[string, Told[], string, object]>([
    [
      'a file rejected while it held: expired, not rejected',
      [...CORE, ['2026-03-01T19:00:00.000Z', uploaded('a')], ['2026-03-02T19:00:00.000Z', decided('a', 'rejected')]],
      '2027-02-03',
      { state: 'requires-action', validUntil: '2027-02-02', why: { key: 'expired' } },
    ],
    [
      'a renewal that waits since before the last day: still waits for the association, and has expired',
      [...CORE, ['2027-01-20T19:00:00.000Z', uploaded('a')]],
      '2027-02-10',
      { state: 'submitted', validUntil: '2027-02-02', why: { key: 'waiting-for-review' } },
    ],
    [
      'a file rejected after it: rejected, and has expired',
      [...CORE, ['2027-02-10T19:00:00.000Z', uploaded('a')], ['2027-02-11T19:00:00.000Z', decided('a', 'rejected')]],
      '2027-02-12',
      { state: 'rejected', validUntil: '2027-02-02' },
    ],
    [
      'a wrong course taken while it held: expired',
      [...CORE, ['2026-09-01', completed('2026-09-01', 'youth')]],
      '2027-02-03',
      { why: { key: 'expired' } },
    ],
  ])('%s', (_what, told, today, expected) => {
    expect(fold(told, today)).toMatchObject(expected);
  });
});

describe('a revocation', () => {
  const MAY = '2026-05-01T15:00:00.000Z';
  const approvedFile: Told[] = [
    ['2026-02-01T19:00:00.000Z', uploaded('a')],
    ['2026-02-02T19:00:00.000Z', decided('a', 'approved', '2026-02-01')],
  ];
  it.each<[string, Requirement, Told[], object]>([
    [
      'puts an approved upload in doubt',
      'referee-license',
      [...approvedFile, [MAY, license('revoked', MAY, 'referee_8')]],
      { state: 'requires-action', why: { key: 'revoked' } },
    ],
    [
      'puts a completion in doubt',
      'abuse-prevention',
      [...CORE, [MAY, license('revoked', MAY)]],
      { state: 'requires-action', why: { key: 'revoked' } },
    ],
    [
      'of the background check outweighs a clear report before it',
      'background-check',
      [
        ['2026-02-01', checked('clear', '2026-02-01')],
        [MAY, license('revoked', MAY, 'safety_2')],
      ],
      { why: { key: 'revoked' } },
    ],
    [
      'ends when the association approves a file after it',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-03T19:00:00.000Z', uploaded('b')],
        ['2026-05-04T19:00:00.000Z', decided('b', 'approved', '2026-05-01')],
      ],
      { state: 'approved' },
    ],
    [
      'ends when the association decides the same file again',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-04T19:00:00.000Z', decided('a', 'approved', '2026-02-01')],
      ],
      { state: 'approved' },
    ],
    [
      'ends when U.S. Soccer lists the license again',
      'referee-license',
      [
        ...approvedFile,
        [MAY, license('revoked', MAY, 'referee_8')],
        ['2026-05-09', license('active', '2026-05-09T00:00:00.000Z', 'referee_8')],
      ],
      { state: 'approved' },
    ],
    [
      'of one license leaves another that U.S. Soccer still lists',
      'referee-license',
      [
        ['2026-01-03', license('active', '2026-02-01T00:00:00.000Z', 'referee_8')],
        [MAY, license('revoked', MAY, 'referee_7')],
      ],
      { state: 'approved' },
    ],
    [
      'waits for a second answer: a missing record alone takes nothing away',
      'referee-license',
      [
        ['2026-01-03', license('active', '2026-02-01T00:00:00.000Z', 'referee_8')],
        [MAY, license('unconfirmed', MAY, 'referee_8')],
      ],
      { state: 'approved' },
    ],
  ])('%s', (_what, requirement, told, expected) => {
    expect(fold(told, '2026-06-01', requirement)).toMatchObject(expected);
  });
});

describe('a change of policy', () => {
  it('narrowed: what was approved keeps its last day, whatever happens next', () => {
    const told: Told[] = [...CORE, ['2026-04-01T19:00:00.000Z', uploaded('a'), MONTH]];
    expect(fold(told, '2026-04-02', 'abuse-prevention', MONTH)).toMatchObject({
      state: 'approved',
      validUntil: '2027-02-02',
    });
  });

  it('widened: the clock turns nothing green', () => {
    expect(fold([...CORE, clock('2027-02-02')], '2027-02-03', 'abuse-prevention', DECADE)).toMatchObject({
      why: { key: 'expired' },
      validUntil: '2027-02-02',
    });
  });

  it('from offering to approving: a completion that waits is not approved by somebody else’s event', () => {
    const told: Told[] = [
      ['2026-02-02', completed('2026-02-02')],
      ['2026-03-01T18:00:00.000Z', begun, DECADE],
    ];
    expect(fold(told, '2026-03-02', 'abuse-prevention', DECADE)).toMatchObject({ why: { key: 'late-completion' } });
  });

  it('counts for what is decided after it', () => {
    const told: Told[] = [
      ['2026-02-01T18:00:00.000Z', begun],
      ['2026-02-02', completed('2026-02-02'), MONTH],
    ];
    expect(fold(told, '2026-02-03')).toMatchObject({ validUntil: '2026-03-02' });
  });

  it('does not move an approval that is compared again', () => {
    const again = completed('2026-02-02', 'core', { examinedAt: '2026-05-01T00:00:00.000Z' });
    expect(fold([...CORE, ['2026-02-02', again, MONTH]], '2026-05-02')).toMatchObject({ validUntil: '2027-02-02' });
  });
});

describe('the last day that a proof names', () => {
  it('counts before any rule', () => {
    const told: Told[] = [
      ['2026-12-10T19:00:00.000Z', uploaded('a')],
      ['2026-12-11T19:00:00.000Z', decided('a', 'approved', '2026-12-09', { validThrough: '2027-12-31' })],
    ];
    expect(fold(told, '2027-03-01', 'referee-license')).toMatchObject({ state: 'approved', validUntil: '2027-12-31' });
  });

  it('where it names none, the association’s rule counts from the day in the association', () => {
    // 2026-08-03 in UTC, still the 2nd in California.
    const told: Told[] = [['2026-08-03T05:00:00.000Z', decided('a', 'approved')]];
    expect(fold(told, '2026-08-04')).toMatchObject({ validUntil: '2027-08-02' });
  });
});

describe('the order of courses', () => {
  const LONG = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 12 } } });
  const began: Told = ['2022-01-01T18:00:00.000Z', begun];
  it.each<[string, Told[], string]>([
    [
      'Core, and within its year Refresher 1',
      [
        ['2025-08-02', completed('2025-08-02')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'approved',
    ],
    [
      'Core, and four years later Refresher 1: the Center starts over',
      [
        ['2022-08-02', completed('2022-08-02')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'wrong-course',
    ],
    [
      'Core, Refresher 3 out of turn, then Refresher 1',
      [
        ['2025-12-02', completed('2025-12-02')],
        ['2026-03-01', completed('2026-03-01', 'refresher-3')],
        ['2026-08-01', completed('2026-08-01', 'refresher-1')],
      ],
      'approved',
    ],
    [
      'one out of turn makes no other “in turn”: Core, Refresher 2, Refresher 3',
      [
        ['2025-12-02', completed('2025-12-02')],
        ['2026-01-05', completed('2026-01-05', 'refresher-2')],
        ['2026-08-01', completed('2026-08-01', 'refresher-3')],
      ],
      'refused, but Core still holds',
    ],
    [
      'an uploaded certificate of unknown course, then Refresher 2',
      [
        ['2025-12-02T19:00:00.000Z', decided('a', 'approved', '2025-12-01')],
        ['2026-08-01', completed('2026-08-01', 'refresher-2')],
      ],
      'approved',
    ],
    [
      'the course for health professionals: the association decides',
      [['2026-08-01', completed('2026-08-01', 'health-professionals')]],
      'course-in-question',
    ],
  ])('%s', (_what, told, expected) => {
    const { state, why, validUntil } = fold([began, ...told], '2026-08-02', 'abuse-prevention', LONG);
    if (expected === 'refused, but Core still holds') expect(validUntil).toBe('2026-12-02');
    else expect(state === 'approved' ? state : why.key).toBe(expected);
  });
});

describe('one completion told by two doors', () => {
  const told = (completionId: string, completedOn: string, over = {}) =>
    completed(completedOn, 'refresher-1', { completionId, ...over });
  it.each<[string, Told[], object]>([
    [
      'adds nothing: late stays late',
      [
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-02', told('report', '2026-02-02')],
      ],
      { why: { key: 'late-completion' } },
    ],
    [
      'a day apart, as time zones make it',
      [
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-03', told('report', '2026-02-03')],
      ],
      { why: { key: 'late-completion' } },
    ],
    [
      'approved once stays approved when a report without birth date tells of it too',
      [
        ['2026-02-01T18:00:00.000Z', begun],
        ['2026-02-02', told('webhook', '2026-02-02')],
        ['2026-02-02', told('report', '2026-02-02', { differs: ['birthDate', 'gender'] })],
      ],
      { state: 'approved', validUntil: '2027-02-02' },
    ],
  ])('%s', (_what, facts, expected) => {
    expect(fold(facts, '2026-02-10')).toMatchObject(expected);
    expect(fold(facts.toReversed(), '2026-02-10')).toMatchObject(expected);
  });
});

describe('ties', () => {
  it('twins with the same events stand alike, whatever their lines are called', () => {
    const told: Told[] = [
      ['2026-02-01T18:00:00.000Z', begun],
      ['2026-02-02', completed('2026-02-02', 'module-1')],
      ['2026-02-02', completed('2026-02-02', 'refresher-1', { differs: ['email'] })],
      ['2026-02-02', completed('2026-02-02', 'youth')],
    ];
    const answers = Array.from({ length: 200 }, () => {
      const facts = ledger(told).map((each) => ({ ...each, key: crypto.randomUUID() }));
      const { state, why } = foldStanding(
        facts.sort(() => Math.random() - 0.5),
        'abuse-prevention',
        YEAR,
        '2026-02-03',
      );
      return `${state}/${why.key}`;
    });
    expect(new Set(answers)).toEqual(new Set(['requires-action/identity-differs']));
  });
});

describe('whatever happened', () => {
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
  const policy = fc.constantFrom(YEAR, MONTH, DECADE);
  const course = fc.constantFrom('core', 'refresher-1', 'refresher-2', 'refresher-3', 'youth', 'module-1', 'unknown');
  const what = fc.oneof(
    fc.constant((): LedgerFact => begun),
    fc.tuple(course, fc.constantFrom([], ['birthDate'])).map(
      ([name, differs]) =>
        (on: string) =>
          completed(on, name, { differs }),
    ),
    fc.constantFrom('a', 'b').map((id) => () => uploaded(id)),
    fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('approved' as const, 'rejected' as const)).map(
      ([id, decision]) =>
        (on: string) =>
          decided(id, decision, on),
    ),
    fc
      .constantFrom('active' as const, 'revoked' as const)
      .map((state) => (on: string) => license(state, `${on}T12:00:00.000Z`, 'safety_1', addYear(on))),
    fc.constant((on: string): LedgerFact => ({ type: 'expired', validUntil: on })),
  );
  const addYear = (on: string) => `${Number(on.slice(0, 4)) + 1}${on.slice(4, 8)}01`;
  const history = fc
    .array(fc.tuple(day, what, policy), { minLength: 1, maxLength: 12 })
    .map((all): Told[] => all.map(([on, make, rule]) => [`${on}T12:00:00.000Z`, make(on), rule]));

  it('green rests on a fact that approves and whose last day has not passed', () => {
    fc.assert(
      fc.property(history, day, policy, (told, today, rule) => {
        const facts = ledger(told);
        const standing = foldStanding(facts, 'abuse-prevention', rule, today);
        if (standing.state !== 'approved') return;
        expect(standing.validUntil === null || standing.validUntil >= today).toBe(true);
        const rests = facts.filter(({ key }) => key === standing.restsOn).map(({ fact }) => approves(fact));
        expect(rests.some((until) => until !== undefined && until === standing.validUntil)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('order, repetition, delay and later policies change nothing, and the clock approves nothing', () => {
    fc.assert(
      fc.property(history, day, policy, fc.infiniteStream(fc.nat()), (told, today, rule, dice) => {
        const facts = ledger(told);
        const at = (standing: ReturnType<typeof foldStanding>) => standing;
        const first = at(foldStanding(facts, 'abuse-prevention', YEAR, today));
        const shuffled = facts
          .map((each) => [dice.next().value ?? 0, each] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, each]) => each);
        expect(foldStanding([...shuffled, ...facts], 'abuse-prevention', YEAR, today)).toEqual(first);
        expect(foldStanding(facts, 'abuse-prevention', rule, today)).toEqual(first);
        const ticked = ledger([...told, clock(today)]).slice(-1);
        expect(foldStanding([...facts, ...ticked], 'abuse-prevention', rule, today).state === 'approved').toBe(
          first.state === 'approved',
        );
      }),
      { numRuns: 1000 },
    );
  });

  /** The last day that a fact gives by itself; undefined where it gives none. */
  function approves(fact: LedgerFact): string | null | undefined {
    if (fact.type === 'completion') return fact.differs.length === 0 ? fact.rule?.validUntil : undefined;
    if (fact.type === 'certificate-decided') return fact.decision === 'approved' ? fact.validUntil : undefined;
    return fact.type === 'certification' && fact.state === 'active' ? fact.expirationDate : undefined;
  }
});
