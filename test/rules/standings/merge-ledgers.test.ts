import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { duplicateBy } from '../../../worker/people/rules/probable-duplicate.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { type Belonging, countingFacts, handOver } from '../../../worker/standings/rules/merge-ledgers.ts';

const fold = (facts: DatedFact[]) =>
  countingFacts(facts).length === 0 ? null : foldStanding(facts, 'abuse-prevention', policyOf({}), '2026-11-22');

/** A life in the books: begun, completed, uploaded, decided; every id starts with whose it is. */
const lives = (whose: string) =>
  fc
    .array(
      fc.record({
        what: fc.constantFrom('begun', 'completed', 'near', 'uploaded', 'approved', 'rejected', 'confirmed'),
        day: fc.integer({ min: 1, max: 300 }),
        thing: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map(({ what, day, thing }, at) => lineOf(whose, what, day, thing, at)));

function lineOf(whose: string, what: string, day: number, thing: number, at: number): DatedFact {
  const occurredAt = new Date(Date.UTC(2026, 0, day)).toISOString();
  const completedOn = occurredAt.slice(0, 10);
  const completion = {
    type: 'completion' as const,
    completionId: `${whose}-completion-${thing}`,
    course: 'core' as const,
    courseTitle: 'SafeSport Trained',
    completedOn,
    examinedAt: new Date(Date.UTC(2026, 0, day, 0, 0, at)).toISOString(),
  };
  const certificateId = `${whose}-certificate-${thing}`;
  const facts: Record<string, LedgerFact> = {
    begun: { type: 'training-begun', receipt: 'R' },
    completed: { ...completion, differs: [] },
    near: { ...completion, differs: ['firstName'] },
    uploaded: { type: 'certificate-uploaded', certificateId },
    approved: { type: 'certificate-decided', certificateId, decision: 'approved', reason: null, completedOn },
    rejected: { type: 'certificate-decided', certificateId, decision: 'rejected', reason: 'No', completedOn: null },
    confirmed: { type: 'registration-confirmed', registrationId: `${whose}-registration-${thing}` },
  };
  const fact = facts[what] as LedgerFact;
  const id = `${whose}-line-${at}-${what}`;
  return { id, key: id, occurredAt, source: 'upload', fact };
}

const word = (fact: LedgerFact, id: string): DatedFact => ({
  id,
  key: id,
  occurredAt: '2026-11-01T00:00:00.000Z',
  source: 'merge',
  fact,
});
const merged = word({ type: 'members-merged', mergeId: 'm', absorbed: 'a' }, 'word-1');
const undone = (handedOver: string[]) => word({ type: 'merge-undone', mergeId: 'm', handedOver }, 'word-2');

const belongingTo = (whose: string): Belonging => {
  const ids = (what: string) => new Set([1, 2, 3].map((thing) => `${whose}-${what}-${thing}`));
  return {
    registrations: ids('registration'),
    certificates: ids('certificate'),
    completions: ids('completion'),
    newCompletions: new Set(),
    reports: new Set(),
    certifications: false,
  };
};

describe('two ledgers of one person', () => {
  it('stand exactly where one ledger with all of it would stand', () => {
    fc.assert(
      fc.property(lives('kept'), lives('absorbed'), (kept, absorbed) => {
        expect(fold([...kept, merged, ...absorbed])).toEqual(fold([...kept, ...absorbed]));
      }),
    );
  });

  it('merged and undone, both stand where they stood', () => {
    fc.assert(
      fc.property(lives('kept'), lives('absorbed'), (kept, absorbed) => {
        expect(fold([...kept, merged, undone([])])).toEqual(fold(kept));
        expect(fold([...absorbed, undone([])])).toEqual(fold(absorbed));
      }),
    );
  });

  it('and what came in between and was plainly the other one’s counts for the other one alone', () => {
    fc.assert(
      fc.property(lives('kept'), lives('absorbed'), lives('later'), (kept, absorbed, later) => {
        const since = later.filter(({ fact }) => fact.type !== 'training-begun' && fact.type !== 'completion');
        const { from, repeated } = handOver(kept, since, belongingTo('later'));
        expect(repeated).toEqual(since.map(({ id }) => id));
        expect(fold([...kept, merged, ...since, undone(from)])).toEqual(fold(kept));
        expect(fold([...absorbed, undone([]), ...since])).toEqual(fold([...absorbed, ...since]));
      }),
    );
  });

  it('what cannot be told apart stays with the kept record', () => {
    const begun = lineOf('later', 'begun', 20, 1, 0);
    expect(handOver([], [begun], belongingTo('absorbed'))).toEqual({ from: [], repeated: [] });
  });

  it('a comparison made anew while they were one is taken back on both sides, and repeated on neither', () => {
    const before = lineOf('kept', 'near', 10, 1, 0);
    const again = { ...lineOf('kept', 'completed', 10, 1, 1), id: 'again' };
    const theirs = { ...lineOf('absorbed', 'completed', 10, 1, 2), id: 'theirs' };
    const split = handOver([before], [again, theirs], belongingTo('absorbed'));
    expect(split).toEqual({ from: ['again', 'theirs'], repeated: [] });
  });
});

describe('two records that are probably one person', () => {
  const ana = {
    firstName: 'Ana',
    lastName: 'Ortiz',
    birthDate: 'h1',
    gender: 'female' as const,
    email: 'ana@x.example',
  };

  it('share a name and a birth date', () => {
    expect(duplicateBy(ana, { ...ana, email: 'other@x.example' }, false)).toEqual(['email']);
  });

  it('or an address, and a name that is near', () => {
    const anna = { ...ana, firstName: 'Anna', birthDate: 'h2' };
    expect(duplicateBy(ana, anna, false)).toEqual(['firstName', 'birthDate']);
  });

  it('or a phone and a first name, whatever else differs', () => {
    const other = { ...ana, lastName: 'Vega', birthDate: 'h2', email: 'vega@x.example' };
    expect(duplicateBy(ana, other, true)).toEqual(['lastName', 'birthDate', 'email']);
  });

  it('but a household that shares phone and address is two people', () => {
    const partner = { ...ana, firstName: 'Luis', gender: 'male' as const, birthDate: 'h2' };
    expect(duplicateBy(ana, partner, true)).toBeNull();
  });
});
