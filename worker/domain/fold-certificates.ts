// Uploaded certificates as findings for a standing: one that waits, and the last word on each that was decided. Pure.
import type { Requirement } from '../../contract/requirement.ts';
import { approvedBy, dayOf, type FactOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact } from './ledger-fact.ts';
import type { AssociationPolicy } from './policy.ts';
import { validUntil } from './validity.ts';

/** @param facts in order of time. */
export function certificateFindings(
  facts: readonly DatedFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
): Finding[] {
  const decided = new Map(factsOf(facts, 'certificate-decided').map((each) => [each.fact.certificateId, each]));
  const waiting = factsOf(facts, 'certificate-uploaded').filter(({ fact }) => !decided.has(fact.certificateId));
  return [
    ...waiting.map((at): Finding => {
      const why = { key: 'waiting-for-review', who: 'association', action: 'review', since: at.occurredAt } as const;
      return { at, state: 'submitted', validUntil: null, why };
    }),
    ...[...decided.values()].map((at) => decision(at, requirement, policy)),
  ];
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
