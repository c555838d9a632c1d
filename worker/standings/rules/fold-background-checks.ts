// Background-check reports as findings for a standing: the last word on each report; of several reports the newest with a
// result decides, for each is a whole check and only the association orders one; one that runs is said beside it. Pure; the same facts in any order give the same findings.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Why } from '../../../contract/standings/why.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { type BackgroundOutcome, clears } from '../../requirements/rules/background-check.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import { approvedBy, byTime, compare, dayOf, type FactOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact } from './ledger-fact.ts';

type Report = FactOf<'background-check'>;

export interface BackgroundChecks {
  checks: Finding[];
  /** A *consider* nobody has answered: what was approved before it does not outlive it, what is approved after it does. */
  doubt: DatedFact | null;
}

export function backgroundCheckFindings(
  facts: readonly DatedFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
): BackgroundChecks {
  const reports = factsOf(facts, 'background-check').toSorted(byTimeAndWeight);
  const latest = [...new Map(reports.map((each) => [each.fact.reportId, each])).values()].sort(byTimeAndWeight);
  const settled = settledReports(reports).at(-1);
  const running = latest.filter(({ fact }) => RUNNING.includes(fact.outcome)).at(-1);
  // A doubt is not made less by another report that only runs.
  if (settled && !clears(settled.fact.outcome)) return { checks: [consider(settled)], doubt: settled };
  const checks = [...(settled ? [clear(settled, requirement, policy)] : []), ...(running ? [runs(running)] : [])];
  return { checks, doubt: null };
}

/** The last result of each report: a dispute, or another pause, after a *consider* takes nothing of it back. */
function settledReports(reports: readonly Report[]): Report[] {
  const results = reports.filter(({ fact }) => clears(fact.outcome) || fact.outcome === 'consider');
  return [...new Map(results.map((each) => [each.fact.reportId, each])).values()].sort(byTimeAndWeight);
}

function clear(at: Report, requirement: Requirement, policy: AssociationPolicy): Finding {
  const completedOn = at.fact.completedOn ?? dayOf(at, policy.timeZone);
  const stamped = at.fact.validUntil;
  return approvedBy(at, stamped === undefined ? validUntil(completedOn, policy.validity[requirement]) : stamped);
}

function consider(at: Report): Finding {
  const why: Why = { key: 'background-check-consider', who: 'association', action: 'review', since: at.occurredAt };
  return { at, state: 'requires-action', validUntil: null, why };
}

function runs(at: Report): Finding {
  const why: Why = { key: 'background-check-running', who: 'association', action: 'wait', since: at.occurredAt };
  return { at, state: 'submitted', validUntil: null, why };
}

const RUNNING: readonly BackgroundOutcome[] = ['pending', 'suspended', 'dispute'];

/** Said at the same second, a doubt outweighs a clear, and the association's word outweighs both. */
const WEIGHT: Partial<Record<BackgroundOutcome, number>> = { clear: 1, consider: 2, engaged: 3 };

const byTimeAndWeight = (a: Report, b: Report): number =>
  compare(a.occurredAt, b.occurredAt) ||
  weight(a) - weight(b) ||
  compare(a.fact.reportId, b.fact.reportId) ||
  byTime(a, b);

const weight = ({ fact }: Report): number => WEIGHT[fact.outcome] ?? 0;
