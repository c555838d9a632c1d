// A completion that went to a nearer member and came back counts again: what was said of it before it was compared anew is past.
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';

const fact = (key: string, occurredAt: string, said: LedgerFact): DatedFact => ({
  id: key,
  key,
  occurredAt,
  source: 'safesport-webhook',
  fact: said,
});

const told = (key: string, examinedAt: string): DatedFact =>
  fact(key, '2026-08-02T00:00:00.000Z', {
    type: 'completion',
    completionId: 'c_1',
    course: 'core',
    courseTitle: 'SafeSport Trained',
    completedOn: '2026-08-02',
    differs: ['email'],
    examinedAt,
  });
const aside = (at: string): DatedFact =>
  fact('aside', at, { type: 'completion-set-aside', completionId: 'c_1', reason: null, because: 'nearer-member' });

const FIRST = told('first', '2026-08-03T00:00:00.000Z');
const LEFT = aside('2026-08-04T00:00:00.000Z');
const BACK = told('back', '2026-08-05T00:00:00.000Z');

const why = (facts: DatedFact[]) => foldStanding(facts, 'abuse-prevention', policyOf({}), '2026-08-10').why.key;

describe('a completion', () => {
  it.each([
    ['near to this member', [FIRST], 'identity-differs'],
    ['gone to a nearer one', [FIRST, LEFT], 'not-begun'],
    ['gone and come back', [FIRST, LEFT, BACK], 'identity-differs'],
    ['gone and come back, told in another order', [BACK, LEFT, FIRST], 'identity-differs'],
  ])('%s', (_, facts, expected) => {
    expect(why(facts)).toBe(expected);
  });
});
