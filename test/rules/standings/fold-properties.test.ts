// Whatever happened, in whatever order: green rests on an approval that is valid today, and twins stand alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import {
  begun,
  clock,
  completed,
  DECADE,
  decided,
  ledger,
  license,
  MONTH,
  type Told,
  uploaded,
  YEAR,
} from './a-ledger.ts';

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
