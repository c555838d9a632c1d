// What one fact, or several about one thing, says of a standing; and the order in which facts and findings are read. Pure. Ties are broken
// by content: what kind of fact it is, which course, what was decided; never by a random id or by arrival.
import type { State } from '../../../contract/standings/status.ts';
import type { Why } from '../../../contract/standings/why.ts';
import { type Day, dayAt } from '../../platform/rules/calendar.ts';
import type { Course } from '../../requirements/rules/course.ts';
import type { DatedFact, LedgerFact } from './ledger-fact.ts';

export interface Finding {
  /** The fact it rests on. */
  at: DatedFact;
  state: State;
  /** Last day of validity; null when nothing is approved or it never ends. */
  validUntil: Day | null;
  why: Why;
  /** The course, where it is known by name. */
  course?: Course | null;
}

export type FactOf<T extends LedgerFact['type']> = DatedFact & { fact: Extract<LedgerFact, { type: T }> };

export const factsOf = <T extends LedgerFact['type']>(facts: readonly DatedFact[], type: T): FactOf<T>[] =>
  facts.filter((each): each is FactOf<T> => each.fact.type === type);

export const approvedBy = (at: DatedFact, validUntil: Day | null, course: Course | null = null): Finding => ({
  at,
  state: 'approved',
  validUntil,
  course,
  why: { key: 'approved', who: 'nobody', action: 'none', since: at.occurredAt },
});

/** The day on which it happened, as the association counts days. */
export const dayOf = ({ fact, occurredAt }: DatedFact, timeZone: string): Day =>
  fact.type === 'completion' ? fact.completedOn : dayAt(new Date(occurredAt), timeZone);

/** Of two things said at the same instant the one that stands later here is the later word. */
const KINDS: readonly LedgerFact['type'][] = [
  'registration-confirmed',
  'training-begun',
  'identity-corrected',
  'completion',
  'completion-linked',
  'completion-set-aside',
  'certificate-uploaded',
  'certificate-decided',
  'certificate-reopened',
  'background-check',
  'acknowledged',
  'attested',
  'check-recorded',
  'certification',
  'members-merged',
  'merged-into',
  'merge-undone',
  'expired',
];
const COURSES: readonly Course[] = [
  'unknown',
  'youth',
  'module-1',
  'module-2',
  'module-3',
  'health-professionals',
  'core',
  'refresher-1',
  'refresher-2',
  'refresher-3',
];
/** Said at the same instant, what takes away goes before what gives. */
const DECISIONS = ['approved', 'requires-action', 'rejected'];

export const courseRank = (course: Course): number => COURSES.indexOf(course);

export function byTime(a: DatedFact, b: DatedFact): number {
  return compare(a.occurredAt, b.occurredAt) || byContent(a.fact, b.fact) || compare(a.key, b.key);
}

function byContent(a: LedgerFact, b: LedgerFact): number {
  if (a.type === 'completion' && b.type === 'completion') {
    return courseRank(a.course) - courseRank(b.course) || b.differs.length - a.differs.length;
  }
  if (a.type === 'check-recorded' && b.type === 'check-recorded') {
    // Said at the same instant, what was found outweighs.
    return Number(a.outcome === 'found') - Number(b.outcome === 'found') || compare(a.on, b.on);
  }
  if (a.type === 'certificate-decided' && b.type === 'certificate-decided') {
    return DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision);
  }
  return KINDS.indexOf(a.type) - KINDS.indexOf(b.type);
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The approval that lasts longest counts, one that never ends lasts longest; of two the one with the later course. */
export const byValidity = (a: Finding, b: Finding): number =>
  compare(a.validUntil ?? '9999-12-31', b.validUntil ?? '9999-12-31') ||
  courseRank(a.course ?? 'unknown') - courseRank(b.course ?? 'unknown') ||
  byTime(a.at, b.at);

/** The last that happened counts; of two at the same instant the one that somebody else already looks after. */
export const byOpening = (a: Finding, b: Finding): number =>
  compare(a.at.occurredAt, b.at.occurredAt) || urgency(a) - urgency(b) || byTime(a.at, b.at);

const urgency = ({ state, why }: Finding): number => (state === 'submitted' ? 2 : why.who === 'member' ? 0 : 1);
