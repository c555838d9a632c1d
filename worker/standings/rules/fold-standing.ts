// From everything that ever happened to where a member stands today. Pure: the same facts in any order, on the same
// day, give the same standing. What happened decides, never when it arrived; what was decided keeps the last day it was given.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Source } from '../../../contract/core/source.ts';
import type { State } from '../../../contract/standings/status.ts';
import type { Why } from '../../../contract/standings/why.ts';
import { kindOf } from '../../organizations/rules/definitions.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { addDays, type Day, dayAt } from '../../platform/rules/calendar.ts';
import type { Course } from '../../requirements/rules/course.ts';
import { byOpening, byTime, byValidity, dayOf, type Finding, factsOf } from './finding.ts';
import { backgroundCheckFindings } from './fold-background-checks.ts';
import { certificateFindings } from './fold-certificates.ts';
import { certificationFindings } from './fold-certifications.ts';
import { type Approval, completionFindings } from './fold-completions.ts';
import { recordFindings } from './fold-records.ts';
import type { DatedFact } from './ledger-fact.ts';
import { countingFacts } from './merge-ledgers.ts';

export interface FoldedStanding {
  state: State;
  /** Last day of the approval, also of one that has ended; null when nothing was approved or it never ends. */
  validUntil: Day | null;
  begunAt: string | null;
  /** The course that was approved, where it is known by name: decides which comes next. */
  course: Course | null;
  since: string;
  /** The day of it, as the association counts days; of a course the day it was finished. */
  sinceDay: Day;
  source: Source;
  /** The line of the ledger on which it rests, by its idempotency key. */
  restsOn: string;
  why: Why;
}

/** @throws when no facts count: a member nobody did anything about has no standing, only a view (view-standing.ts). */
export function foldStanding(
  facts: readonly DatedFact[],
  requirement: Requirement,
  policy: AssociationPolicy,
  today: Day,
): FoldedStanding {
  const inOrder = countingFacts(facts).sort(byTime);
  const last = inOrder.at(-1);
  if (!last) throw new Error('A standing needs at least one fact');
  const begun = factsOf(inOrder, 'training-begun').at(-1);
  const findings = standingFindings(inOrder, requirement, policy);
  const approved = findings
    .filter((each) => each.state === 'approved')
    .sort(byValidity)
    .at(-1);
  const open = findings.filter((each) => each.state !== 'approved').sort(byOpening);
  const finding =
    decide(approved, open, { policy, requirement }, today) ??
    (begun ? onlyBegun(begun) : onlyRegistered(last, firstStep(policy, requirement)));
  return {
    state: finding.state,
    validUntil: finding.validUntil,
    begunAt: begun?.occurredAt ?? null,
    course: finding.course ?? null,
    since: finding.at.occurredAt,
    sinceDay: dayOf(finding.at, policy.timeZone),
    source: finding.at.source,
    restsOn: finding.at.key,
    why: finding.why,
  };
}

/** Everything that counts, without approvals that a later doubt outweighs. */
function standingFindings(facts: readonly DatedFact[], requirement: Requirement, policy: AssociationPolicy): Finding[] {
  const { checks, doubt } = backgroundCheckFindings(facts, requirement, policy);
  const { held, revoked } = certificationFindings(facts);
  const records = recordFindings(facts, requirement, policy);
  const certificates = certificateFindings(facts, requirement, policy);
  const others = standing(certificates, [doubt, records.doubt, ...revoked.map(({ at }) => at)]);
  const before = [...others, ...held].flatMap((each) => approvalOf(each, policy));
  const completions = completionFindings(facts, before, requirement, policy);
  return [
    ...others,
    ...standing(records.findings, [doubt, ...revoked.map(({ at }) => at)]),
    ...standing(completions, [doubt, ...revoked.map(({ at }) => at)]),
    // U.S. Soccer's own word that a license is held is not outweighed by its word on another license.
    ...standing(held, [doubt]),
    ...standing(checks, [...revoked.map(({ at }) => at)]),
    ...revoked,
  ];
}

/** A revocation, or a *consider* nobody has answered, puts in doubt what was approved before it. */
function standing(findings: readonly Finding[], doubts: readonly (DatedFact | null)[]): Finding[] {
  return findings.filter(
    ({ state, at }) => state !== 'approved' || doubts.every((doubt) => doubt === null || outlives(at, doubt)),
  );
}

/** After a revocation only the association's own word counts, or U.S. Soccer's; after a *consider* whatever is approved later. */
const outlives = (at: DatedFact, doubt: DatedFact): boolean =>
  byTime(at, doubt) > 0 && (doubt.fact.type !== 'certification' || isWordOfAssociation(at));

const isWordOfAssociation = ({ fact }: DatedFact): boolean =>
  fact.type === 'certificate-decided' ||
  fact.type === 'completion-linked' ||
  (fact.type === 'background-check' && fact.outcome === 'engaged');

/** What may stand before a refresher: an approval by another proof, whose course is not known by name. */
function approvalOf({ state, at, validUntil }: Finding, { timeZone }: AssociationPolicy): Approval[] {
  if (state !== 'approved') return [];
  const { fact } = at;
  const completedOn = fact.type === 'certificate-decided' ? fact.completedOn : null;
  const issuedOn = fact.type === 'certification' ? fact.issueDate : null;
  return [{ on: completedOn ?? issuedOn ?? dayOf(at, timeZone), course: null, validUntil }];
}

/** What counts today: an approval while it lasts; after it ran out what is open since, or that it ran out. */
function decide(
  approved: Finding | undefined,
  open: readonly Finding[],
  { policy, requirement }: { policy: AssociationPolicy; requirement: Requirement },
  today: Day,
): Finding | undefined {
  const { timeZone } = policy;
  if (!approved) return open.at(-1);
  const { validUntil } = approved;
  if (validUntil === null || !hasRunOut(validUntil, today)) return approved;
  // A file that was refused while the approval still held says nothing about what to do now; what waits for somebody else does.
  const since = open.findLast(
    ({ at, why }) => byTime(at, approved.at) > 0 && (why.who !== 'member' || dayOf(at, timeZone) > validUntil),
  );
  return since ? { ...since, validUntil } : { ...approved, ...expired(validUntil, firstStep(policy, requirement)) };
}

/** Begin was pressed since the last approval, or since it ran out: the training it was pressed for is still to come. */
export function isUnderWay(
  { begunAt, state, sinceDay, validUntil }: FoldedStanding,
  { timeZone }: AssociationPolicy,
): boolean {
  if (begunAt === null) return false;
  const begunOn = dayAt(new Date(begunAt), timeZone);
  // A course is dated by its day: who begins and finishes on one day has nothing under way.
  if (state === 'approved') return begunOn > sinceDay;
  return validUntil === null || begunOn > validUntil;
}

export const hasRunOut = (until: Day | null, today: Day): boolean => until !== null && until < today;

/** What comes first, by the kind of the requirement. */
export function firstStep(policy: AssociationPolicy, requirement: Requirement): Why {
  switch (kindOf(policy, requirement)) {
    case 'acknowledgment':
      return { key: 'not-begun', who: 'member', action: 'sign', since: null };
    case 'self-attestation':
      return { key: 'not-begun', who: 'member', action: 'answer', since: null };
    case 'recorded-check':
      return { key: 'not-recorded', who: 'association', action: 'record', since: null };
    case 'course-certificate':
    case 'ussf-license':
      return { key: 'not-begun', who: 'member', action: 'upload', since: null };
    default:
      return { key: 'not-begun', who: 'member', action: 'begin', since: null };
  }
}

/** What an approval turns into on the day after its last one: what came first comes again. */
export function expired(until: Day | null, first: Why): { state: State; validUntil: Day | null; why: Why } {
  const since = until === null ? null : `${addDays(until, 1)}T00:00:00.000Z`;
  return {
    state: 'requires-action',
    validUntil: until,
    why: { ...first, key: 'expired', since },
  };
}

function onlyBegun(at: DatedFact): Finding {
  const why: Why = { key: 'begun-waiting', who: 'member', action: 'finish-course', since: at.occurredAt };
  return { at, state: 'draft', validUntil: null, why };
}

function onlyRegistered(at: DatedFact, first: Why): Finding {
  return { at, state: 'draft', validUntil: null, why: { ...first, since: at.occurredAt } };
}
