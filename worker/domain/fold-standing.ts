// From everything that ever happened to where a member stands today. Pure: the same facts in any order, on the same
// day, give the same standing. What happened decides, never when it arrived (DESIGN 4).
import type { Requirement } from '../../contract/requirement.ts';
import type { Source } from '../../contract/source.ts';
import type { State } from '../../contract/status.ts';
import type { Why } from '../../contract/why.ts';
import { addDays, type Day, dayAt } from './calendar.ts';
import { type Course, isFullCourse } from './course.ts';
import { backgroundCheckFindings } from './fold-background-checks.ts';
import { certificationFindings } from './fold-certifications.ts';
import type { DatedFact, LedgerFact } from './ledger-fact.ts';
import { countingFacts } from './merge-ledgers.ts';
import { isInTurn } from './next-course.ts';
import type { AssociationPolicy } from './policy.ts';
import { validUntil } from './validity.ts';

export interface FoldedStanding {
  state: State;
  /** Last day of validity; null when nothing is approved or it never ends. */
  validUntil: Day | null;
  begunAt: string | null;
  /** The course that was approved, where it is known by name: decides which comes next. */
  course: Course | null;
  since: string;
  source: Source;
  why: Why;
}

interface Finding extends Omit<FoldedStanding, 'begunAt' | 'since' | 'source' | 'course'> {
  at: DatedFact;
  course?: Course;
}

type Of<T extends LedgerFact['type']> = DatedFact & { fact: Extract<LedgerFact, { type: T }> };

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
  const begins = of(inOrder, 'training-begun');
  const begun = begins.at(-1);
  // Listening starts with the first Begin; the last one is when this year's training began.
  const { checks, doubt } = backgroundCheckFindings(inOrder, policy);
  const findings = [
    ...completions(inOrder, begins[0], requirement, policy),
    ...certificates(inOrder, requirement, policy),
    ...certificationFindings(inOrder),
    ...checks,
  ].filter((each) => each.state !== 'approved' || doubt === null || byTime(each.at, doubt) > 0);
  const approved = findings
    .filter((each) => each.state === 'approved')
    .sort(byValidity)
    .at(-1);
  const open = findings
    .filter((each) => each.state !== 'approved')
    .sort((a, b) => byTime(a.at, b.at))
    .at(-1);
  const finding = decide(approved, open, today) ?? (begun ? onlyBegun(begun) : onlyRegistered(last));
  return {
    state: finding.state,
    validUntil: finding.validUntil,
    begunAt: begun?.occurredAt ?? null,
    course: finding.course ?? null,
    since: finding.at.occurredAt,
    source: finding.at.source,
    why: finding.why,
  };
}

/** What counts today: an approval while it lasts; after it ran out whatever was opened since, or that it ran out. */
function decide(approved: Finding | undefined, open: Finding | undefined, today: Day): Finding | undefined {
  if (!approved) return open;
  if (!hasRunOut(approved.validUntil, today)) return approved;
  return open && byTime(open.at, approved.at) > 0 ? open : { ...approved, ...expired(approved.validUntil) };
}

export const hasRunOut = (until: Day | null, today: Day): boolean => until !== null && until < today;

/** What an approval turns into on the day after its last one. */
export function expired(until: Day | null): { state: State; validUntil: Day | null; why: Why } {
  const since = until === null ? null : `${addDays(until, 1)}T00:00:00.000Z`;
  return {
    state: 'requires-action',
    validUntil: until,
    why: { key: 'expired', who: 'member', action: 'begin', since },
  };
}

function completions(
  facts: readonly DatedFact[],
  begun: DatedFact | undefined,
  requirement: Requirement,
  policy: AssociationPolicy,
): Finding[] {
  const listeningFrom = begun && dayAt(new Date(begun.occurredAt), policy.timeZone);
  const examined = of(facts, 'completion').sort(byExamination);
  const latest = latestBy(examined, (each) => each.fact.completionId);
  const words = facts.filter((each): each is Word => WORDS.includes(each.fact.type));
  const said = new Map(words.map((each) => [each.fact.completionId, each]));
  const ours = latest.filter((each) => said.get(each.fact.completionId)?.fact.type !== 'completion-set-aside');
  return ours.map((at): Finding => {
    const { course, courseTitle, completedOn, differs } = at.fact;
    const linked = said.get(at.fact.completionId);
    const since = at.occurredAt;
    if (linked && isFullCourse(course)) return { ...approval(linked, completedOn, requirement, policy), course };
    if (!isFullCourse(course) || !mayFollow(at, ours, policy)) {
      const why: Why = { key: 'wrong-course', who: 'member', action: 'take-full-course', since, course: courseTitle };
      return { at, state: 'requires-action', validUntil: null, why };
    }
    if (differs.length > 0) {
      const why: Why = {
        key: 'identity-differs',
        who: 'association',
        action: 'correct-identity',
        since,
        fields: differs,
      };
      return { at, state: 'requires-action', validUntil: null, why };
    }
    const listening = listeningFrom !== undefined && listeningFrom <= completedOn;
    if (listening || policy.lateMatch === 'approve') {
      return { ...approval(at, completedOn, requirement, policy), course };
    }
    const why: Why = { key: 'late-completion', who: 'association', action: 'review', since };
    return { at, state: 'submitted', validUntil: null, why };
  });
}

/** A refresher out of turn counts for nothing where the policy wants them in turn and the course before is known. */
function mayFollow(at: Of<'completion'>, all: readonly Of<'completion'>[], policy: AssociationPolicy): boolean {
  if (policy.refresherOrder === 'any') return true;
  const before = all.filter(
    (each) => each !== at && each.fact.differs.length === 0 && isFullCourse(each.fact.course) && byTime(each, at) < 0,
  );
  return isInTurn(at.fact.course, before.sort(byTime).at(-1)?.fact.course ?? null);
}

function certificates(facts: readonly DatedFact[], requirement: Requirement, policy: AssociationPolicy): Finding[] {
  const decided = latestBy(of(facts, 'certificate-decided'), (each) => each.fact.certificateId);
  const decidedIds = new Set(decided.map((each) => each.fact.certificateId));
  const waiting = of(facts, 'certificate-uploaded').filter((each) => !decidedIds.has(each.fact.certificateId));
  return [
    ...waiting.map((at): Finding => {
      const why: Why = { key: 'waiting-for-review', who: 'association', action: 'review', since: at.occurredAt };
      return { at, state: 'submitted', validUntil: null, why };
    }),
    ...decided.map((at): Finding => {
      const { decision, reason, completedOn } = at.fact;
      if (decision === 'approved') return approval(at, completedOn ?? at.occurredAt.slice(0, 10), requirement, policy);
      const key = decision === 'rejected' ? 'rejected' : 'action-needed';
      const why: Why = { key, who: 'member', action: 'upload', since: at.occurredAt, ...(reason ? { reason } : {}) };
      return { at, state: decision, validUntil: null, why };
    }),
  ];
}

function approval(at: DatedFact, completedOn: Day, requirement: Requirement, policy: AssociationPolicy): Finding {
  const why: Why = { key: 'approved', who: 'nobody', action: 'none', since: at.occurredAt };
  return { at, state: 'approved', validUntil: validUntil(completedOn, policy.validity[requirement]), why };
}

function onlyBegun(at: DatedFact): Finding {
  const why: Why = { key: 'begun-waiting', who: 'member', action: 'wait', since: at.occurredAt };
  return { at, state: 'draft', validUntil: null, why };
}

function onlyRegistered(at: DatedFact): Finding {
  const why: Why = { key: 'not-begun', who: 'member', action: 'begin', since: at.occurredAt };
  return { at, state: 'draft', validUntil: null, why };
}

type Word = Of<'completion-linked' | 'completion-set-aside'>;
const WORDS: readonly string[] = ['completion-linked', 'completion-set-aside'];

/** Two comparisons of one completion: the later one last, whenever the course was. */
const byExamination = (a: Of<'completion'>, b: Of<'completion'>): number =>
  a.fact.examinedAt === b.fact.examinedAt ? byTime(a, b) : a.fact.examinedAt < b.fact.examinedAt ? -1 : 1;

const of = <T extends LedgerFact['type']>(facts: readonly DatedFact[], type: T): Of<T>[] =>
  facts.filter((each): each is Of<T> => each.fact.type === type);

/** The last word on each thing: facts come in order of time. */
function latestBy<F>(facts: readonly F[], key: (fact: F) => string): F[] {
  return [...new Map(facts.map((each) => [key(each), each])).values()];
}

const byTime = (a: DatedFact, b: DatedFact): number =>
  a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : a.id < b.id ? -1 : 1;

/** The approval that lasts longest counts; one that never ends lasts longest. */
function byValidity(a: Finding, b: Finding): number {
  const [left, right] = [a.validUntil ?? '9999-12-31', b.validUntil ?? '9999-12-31'];
  return left === right ? byTime(a.at, b.at) : left < right ? -1 : 1;
}
