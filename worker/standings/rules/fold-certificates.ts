// Uploaded certificates as findings for a standing: one that waits, and the last word on each that was decided or taken back. Pure.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import { approvedBy, byTime, dayOf, type FactOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact } from './ledger-fact.ts';

/** @param facts in order of time. */
export function certificateFindings(
  facts: readonly DatedFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
): Finding[] {
  const words = [...factsOf(facts, 'certificate-decided'), ...factsOf(facts, 'certificate-reopened')].sort(byTime);
  const last = new Map(words.map((each) => [each.fact.certificateId, each]));
  const untouched = factsOf(facts, 'certificate-uploaded').filter(({ fact }) => !last.has(fact.certificateId));
  return [
    ...untouched.map(waits),
    ...[...last.values()].map((at) =>
      at.fact.type === 'certificate-decided'
        ? decision(at as FactOf<'certificate-decided'>, requirement, policy)
        : waits(at),
    ),
  ];
}

function waits(at: DatedFact): Finding {
  const why = { key: 'waiting-for-review', who: 'association', action: 'review', since: at.occurredAt } as const;
  return { at, state: 'submitted', validUntil: null, why };
}

function decision(at: FactOf<'certificate-decided'>, requirement: Requirement, policy: AssociationPolicy): Finding {
  const { decision: said, reason } = at.fact;
  if (said === 'approved') {
    const completedOn = at.fact.completedOn ?? dayOf(at, policy.timeZone);
    const stamped = at.fact.validUntil;
    return approvedBy(at, stamped === undefined ? validUntil(completedOn, policy.validity[requirement]) : stamped);
  }
  const key = said === 'rejected' ? 'rejected' : 'action-needed';
  const why = { key, who: 'member', action: 'upload', since: at.occurredAt, ...(reason ? { reason } : {}) } as const;
  return { at, state: said, validUntil: null, why };
}
