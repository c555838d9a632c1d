// Builds a member's ledger as a board member would tell it: each line one fact, written as the funnel writes it.
import type { Requirement } from '../../../contract/core/requirement.ts';
import { type AssociationPolicy, policyOf } from '../../../worker/organizations/rules/policy.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { stampFact } from '../../../worker/standings/rules/stamp-fact.ts';

export const YEAR = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 12 } } });
export const MONTH = policyOf({ validity: { 'abuse-prevention': { kind: 'rolling', months: 1 } } });
export const DECADE = policyOf({
  validity: { 'abuse-prevention': { kind: 'rolling', months: 120 } },
  lateMatch: 'approve',
});

export type Told = readonly [at: string, fact: LedgerFact, policy?: AssociationPolicy];

/** As the funnel writes them: each with the decision of its day. */
export function ledger(told: readonly Told[], requirement: Requirement = 'abuse-prevention'): DatedFact[] {
  const facts: DatedFact[] = [];
  for (const [at, fact, policy = YEAR] of told) {
    const occurredAt = at.includes('T') ? at : `${at}T00:00:00.000Z`;
    const before = facts.map((each) => each.fact);
    const stamped = stampFact({ fact, occurredAt }, before, requirement, policy);
    const id = crypto.randomUUID();
    facts.push({ id, key: JSON.stringify([at, fact]), occurredAt, source: 'review', fact: stamped });
  }
  return facts;
}

export const begun: LedgerFact = { type: 'training-begun', receipt: 'R' };
export const completed = (completedOn: string, course = 'core', over = {}): LedgerFact => ({
  type: 'completion',
  completionId: `${completedOn}/${course}`,
  course: course as 'core',
  courseTitle: course,
  completedOn,
  differs: [],
  examinedAt: `${completedOn}T00:00:00.000Z`,
  ...over,
});
export const uploaded = (certificateId: string): LedgerFact => ({ type: 'certificate-uploaded', certificateId });
export const decided = (
  certificateId: string,
  decision: 'approved' | 'rejected',
  completedOn: string | null = null,
  over = {},
): LedgerFact => ({
  type: 'certificate-decided',
  certificateId,
  decision,
  reason: decision === 'rejected' ? 'Cannot be read' : null,
  completedOn,
  ...over,
});
export const license = (
  state: 'active' | 'revoked',
  readAt: string,
  id = 'safety_1',
  expirationDate = '2027-12-31',
): LedgerFact => ({
  type: 'certification',
  license: id,
  title: id,
  state,
  issueDate: '2026-01-03',
  expirationDate,
  readAt,
});
export const checked = (
  outcome: 'clear' | 'consider' | 'engaged' | 'dispute',
  completedOn: string,
  reportId = 'r',
): LedgerFact => ({
  type: 'background-check',
  reportId,
  outcome,
  completedOn,
});
export const clock = (validUntil: string): Told => [`${validUntil}T23:59:59.999Z`, { type: 'expired', validUntil }];

export const fold = (
  told: readonly Told[],
  today: string,
  requirement: Requirement = 'abuse-prevention',
  policy = YEAR,
) => foldStanding(ledger(told, requirement), requirement, policy, today);

export const CORE: Told[] = [
  ['2026-02-01T18:00:00.000Z', begun],
  ['2026-02-02', completed('2026-02-02')],
];
