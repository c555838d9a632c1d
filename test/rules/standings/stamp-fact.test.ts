// What the association's rule of the day writes into a fact as it enters the ledger; a later rule changes nothing of it.
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import type { LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { stampFact } from '../../../worker/standings/rules/stamp-fact.ts';
import { checked, completed, decided } from './a-ledger.ts';

const SEASON = policyOf({ validity: { 'abuse-prevention': { kind: 'season', startsOn: '06-01' } } });
const MONTH = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 1 } }, lateMatch: 'approve' });

const stamp = (fact: LedgerFact, policy = policyOf({}), before: readonly LedgerFact[] = []) =>
  stampFact({ fact, occurredAt: '2026-08-03T05:00:00.000Z' }, before, 'abuse-prevention', policy);

describe('the last day of an approval', () => {
  const approved = (completedOn: string | null, validThrough: string | null = null) =>
    decided('a', 'approved', completedOn, { validThrough });
  it.each<[what: string, fact: LedgerFact, policy: ReturnType<typeof policyOf>, last: string | null | undefined]>([
    ['is a year after the completion, by default', approved('2026-08-02'), policyOf({}), '2027-08-02'],
    ['ends with the season, where that is the rule', approved('2026-08-02'), SEASON, '2027-05-31'],
    [
      'is the proof’s own where it names one, also past the season',
      approved('2026-08-02', '2027-08-02'),
      SEASON,
      '2027-08-02',
    ],
    ['is the proof’s own, also before the rule’s', approved('2026-08-02', '2026-12-31'), policyOf({}), '2026-12-31'],
    // Ten in the evening of the day before, in the association.
    ['is counted from the association’s day where no completion is dated', approved(null), MONTH, '2026-09-02'],
    ['is written once', { ...approved('2026-08-02'), validUntil: '2026-10-01' } as LedgerFact, MONTH, '2026-10-01'],
    ['is not written into a refusal', decided('a', 'rejected', null), policyOf({}), undefined],
    ['is not written into a check that is not clear', checked('consider', '2026-08-02'), policyOf({}), undefined],
    ['is written into one that is', checked('clear', '2026-08-02'), policyOf({}), '2027-08-02'],
  ])('%s', (_, fact, policy, last) => {
    const stamped = stamp(fact, policy);
    expect('validUntil' in stamped ? stamped.validUntil : undefined).toBe(last);
  });

  it('of a concussion training is a year on, until the association decides otherwise: states ask for it every year', () => {
    const fact = approved('2026-08-02');
    const stamped = stampFact({ fact, occurredAt: '2026-08-03T05:00:00.000Z' }, [], 'concussion', policyOf({}));
    expect(stamped).toMatchObject({ validUntil: '2027-08-02' });
  });

  it('of a completion that is linked is counted from the day it was finished', () => {
    const before = [completed('2026-01-15', 'core', { completionId: 'c' })];
    expect(stamp({ type: 'completion-linked', completionId: 'c' }, policyOf({}), before)).toMatchObject({
      validUntil: '2027-01-15',
    });
  });
});

describe('the rule a completion is judged by', () => {
  it('is that of the day it was recorded', () => {
    const rule = { validUntil: '2026-09-02', lateMatch: 'approve', refresherOrder: 'in-turn' };
    expect(stamp(completed('2026-08-02', 'core'), MONTH)).toMatchObject({ rule });
  });

  it('stays when it is compared again, if it was equal in everything', () => {
    const first = stamp(completed('2026-08-02', 'core', { completionId: 'c' }));
    const again = completed('2026-08-02', 'core', { completionId: 'c', differs: ['email'] });
    expect(stamp(again, MONTH, [first])).toMatchObject({ rule: { validUntil: '2027-08-02', lateMatch: 'offer' } });
    const differing = { ...first, differs: ['email'] } as LedgerFact;
    expect(stamp(again, MONTH, [differing])).toMatchObject({ rule: { validUntil: '2026-09-02' } });
  });
});
