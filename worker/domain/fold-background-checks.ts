// Background-check reports as findings for a standing: the last word on each report; of several reports the newest with a
// result decides, and one that runs is said beside it. Pure; the same facts in any order give the same findings.
import type { Why } from '../../contract/why.ts';
import { type BackgroundOutcome, clears } from './background-check.ts';
import type { DatedFact, LedgerFact } from './ledger-fact.ts';
import type { AssociationPolicy } from './policy.ts';
import { validUntil } from './validity.ts';

type Report = DatedFact & { fact: Extract<LedgerFact, { type: 'background-check' }> };

export interface BackgroundCheckFinding {
  at: DatedFact;
  state: 'approved' | 'submitted' | 'requires-action';
  validUntil: string | null;
  why: Why;
}

export interface BackgroundChecks {
  checks: BackgroundCheckFinding[];
  /** A *consider* nobody has answered: what was approved before it does not outlive it, what is approved after it does. */
  doubt: DatedFact | null;
}

export function backgroundCheckFindings(facts: readonly DatedFact[], policy: AssociationPolicy): BackgroundChecks {
  const reports = facts.filter((each): each is Report => each.fact.type === 'background-check').sort(byTimeAndWeight);
  const latest = [...new Map(reports.map((each) => [each.fact.reportId, each])).values()].sort(byTimeAndWeight);
  const settled = latest.filter(({ fact }) => clears(fact.outcome) || fact.outcome === 'consider').at(-1);
  const running = latest.filter(({ fact }) => RUNNING.includes(fact.outcome)).at(-1);
  // A doubt is not made less by another report that only runs.
  if (settled && !clears(settled.fact.outcome)) return { checks: [consider(settled)], doubt: settled };
  const checks = [...(settled ? [clear(settled, policy)] : []), ...(running ? [runs(running)] : [])];
  return { checks, doubt: null };
}

function clear(at: Report, policy: AssociationPolicy): BackgroundCheckFinding {
  const completedOn = at.fact.completedOn ?? at.occurredAt.slice(0, 10);
  const why: Why = { key: 'approved', who: 'nobody', action: 'none', since: at.occurredAt };
  return { at, state: 'approved', validUntil: validUntil(completedOn, policy.validity['background-check']), why };
}

function consider(at: Report): BackgroundCheckFinding {
  const why: Why = { key: 'background-check-consider', who: 'association', action: 'review', since: at.occurredAt };
  return { at, state: 'requires-action', validUntil: null, why };
}

function runs(at: Report): BackgroundCheckFinding {
  const why: Why = { key: 'background-check-running', who: 'association', action: 'wait', since: at.occurredAt };
  return { at, state: 'submitted', validUntil: null, why };
}

const RUNNING: readonly BackgroundOutcome[] = ['pending', 'suspended', 'dispute'];

/** Said at the same second, a doubt outweighs a clear, and the association's word outweighs both. */
const WEIGHT: Partial<Record<BackgroundOutcome, number>> = { clear: 1, consider: 2, engaged: 3 };

function byTimeAndWeight(a: Report, b: Report): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  const heavier = (WEIGHT[a.fact.outcome] ?? 0) - (WEIGHT[b.fact.outcome] ?? 0);
  return heavier !== 0 ? heavier : a.id < b.id ? -1 : 1;
}
