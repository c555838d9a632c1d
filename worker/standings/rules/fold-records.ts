// What somebody said or recorded themselves, as findings for a standing: the last signature, the last answer, and the last check. Pure; the
// same facts in any order give the same findings.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Why } from '../../../contract/standings/why.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import { approvedBy, byTime, dayOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact } from './ledger-fact.ts';

export interface Records {
  findings: Finding[];
  /** A check that found something: what was recorded before it does not outlive it, a check after it does. */
  doubt: DatedFact | null;
}

export function recordFindings(
  facts: readonly DatedFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
): Records {
  const until = (stamped: string | null | undefined, on: string): string | null =>
    stamped === undefined ? validUntil(on, policy.validity[requirement]) : stamped;
  const signed = factsOf(facts, 'acknowledged').toSorted(byTime).at(-1);
  const answered = factsOf(facts, 'attested').toSorted(byTime).at(-1);
  const checked = factsOf(facts, 'check-recorded').toSorted(byTime).at(-1);
  const findings: Finding[] = [];
  if (signed) {
    const said = approvedBy(signed, until(signed.fact.validUntil, dayOf(signed, policy.timeZone)));
    findings.push({ ...said, why: { ...said.why, signed: signed.fact.version } });
  }
  if (answered) {
    const said = approvedBy(answered, until(answered.fact.validUntil, dayOf(answered, policy.timeZone)));
    findings.push({ ...said, why: { ...said.why, answer: answered.fact.answer } });
  }
  if (checked) {
    const clear = checked.fact.outcome === 'clear';
    findings.push(clear ? approvedBy(checked, until(checked.fact.validUntil, checked.fact.on)) : found(checked));
  }
  return { findings, doubt: checked?.fact.outcome === 'found' ? checked : null };
}

function found(at: DatedFact): Finding {
  const why: Why = { key: 'check-found', who: 'association', action: 'review', since: at.occurredAt };
  return { at, state: 'requires-action', validUntil: null, why };
}
