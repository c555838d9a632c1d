// The decision of the day: as a fact enters the ledger, what the association's policy says about it then is written into it. Pure.
// A change of policy thereby never changes a past decision, and the clock cannot approve anything.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { type Day, dayAt } from '../../platform/rules/calendar.ts';
import { clears } from '../../requirements/rules/background-check.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import type { LedgerFact } from './ledger-fact.ts';

export interface Entering {
  fact: LedgerFact;
  /** Instant it happened, ISO 8601 in UTC. */
  occurredAt: string;
}

/** @param before the facts of this member and requirement that are recorded already. A fact that was stamped before stays as it is. */
export function stampFact(
  { fact, occurredAt }: Entering,
  before: readonly LedgerFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
): LedgerFact {
  const day = dayAt(new Date(occurredAt), policy.timeZone);
  const until = (completedOn: Day | null): Day | null => validUntil(completedOn ?? day, policy.validity[requirement]);
  switch (fact.type) {
    case 'training-begun':
      return { day, ...fact };
    case 'completion':
      return fact.rule ? fact : { ...fact, rule: ruleBefore(before, fact.completionId) ?? ruleToday() };
    case 'completion-linked': {
      const linked = before.find((each) => each.type === 'completion' && each.completionId === fact.completionId);
      return linked?.type === 'completion' ? { validUntil: until(linked.completedOn), ...fact } : fact;
    }
    case 'certificate-decided':
      // The proof's own last day counts before every rule, also before one that ends with the season.
      return fact.decision === 'approved'
        ? { validUntil: fact.validThrough ?? until(fact.completedOn), ...fact }
        : fact;
    case 'acknowledged':
    case 'attested':
      return { validUntil: until(null), ...fact };
    case 'check-recorded':
      return fact.outcome === 'clear' ? { validUntil: fact.validThrough ?? until(fact.on), ...fact } : fact;
    case 'background-check':
      return clears(fact.outcome) ? { validUntil: until(fact.completedOn), ...fact } : fact;
    default:
      return fact;
  }

  function ruleToday() {
    const { lateMatch, refresherOrder } = policy;
    const completedOn = fact.type === 'completion' ? fact.completedOn : null;
    return { validUntil: until(completedOn), lateMatch, refresherOrder };
  }
}

/** Compared again, a completion that equalled the member in everything keeps the rule of that day. */
function ruleBefore(before: readonly LedgerFact[], completionId: string) {
  const equal = before.find(
    (each) => each.type === 'completion' && each.completionId === completionId && each.differs.length === 0,
  );
  return equal?.type === 'completion' ? equal.rule : undefined;
}
