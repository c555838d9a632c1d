// Finished courses as findings for a standing. Pure. Several doors may tell of one completion: it counts once. What comes before a
// refresher is what was approved before it and still held on the day the refresher was finished.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Why } from '../../../contract/standings/why.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { addDays, type Day } from '../../platform/rules/calendar.ts';
import { isForTheAssociation, isFullCourse, mayBeLinked } from '../../requirements/rules/course.ts';
import { isInTurn, type LastCourse } from '../../requirements/rules/next-course.ts';
import { validUntil } from '../../requirements/rules/validity.ts';
import { approvedBy, byTime, compare, courseRank, dayOf, type FactOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact, RuleOfTheDay } from './ledger-fact.ts';

/** One telling of a completion, as it was compared last, and that the association said it is this member's. */
interface Told {
  at: FactOf<'completion'>;
  link: FactOf<'completion-linked'> | null;
}

/** An approval with the day from which it counts: what may stand before a refresher. */
export interface Approval extends LastCourse {
  on: Day;
}

/** @param facts in order of time. @param others what was approved by other proof: certificates, U.S. Soccer's records. */
export function completionFindings(
  facts: readonly DatedFact[],
  others: readonly Approval[],
  requirement: Requirement,
  policy: AssociationPolicy,
): Finding[] {
  const begun = factsOf(facts, 'training-begun')[0];
  // Listening starts with the first Begin.
  const listeningFrom = begun ? (begun.fact.day ?? dayOf(begun, policy.timeZone)) : null;
  const approvals = [...others];
  return oncePerCompletion(tellings(facts)).map((told): Finding => {
    const { course, completedOn } = told.at.fact;
    const rule = told.at.fact.rule ?? ruleOf(completedOn, requirement, policy);
    const finding = findingOf(told, rule, lastBefore(approvals, completedOn), listeningFrom);
    if (finding.state === 'approved') approvals.push({ on: completedOn, course, validUntil: finding.validUntil });
    return finding;
  });
}

function findingOf(
  { at, link }: Told,
  rule: RuleOfTheDay,
  last: LastCourse | null,
  listeningFrom: Day | null,
): Finding {
  const { course, courseTitle, completedOn, differs } = at.fact;
  const since = at.occurredAt;
  const open = (state: 'submitted' | 'requires-action', why: Omit<Why, 'since'>): Finding => ({
    at,
    state,
    validUntil: null,
    why: { ...why, since },
  });
  if (link && mayBeLinked(course)) {
    return approvedBy(link, link.fact.validUntil === undefined ? rule.validUntil : link.fact.validUntil, course);
  }
  if (isForTheAssociation(course)) {
    const why = { key: 'course-in-question', who: 'association', action: 'review', course: courseTitle } as const;
    return open('submitted', course === 'unknown' ? { ...why, unknownCourse: true } : why);
  }
  if (!isFullCourse(course) || (rule.refresherOrder === 'in-turn' && !isInTurn(course, completedOn, last))) {
    return open('requires-action', {
      key: 'wrong-course',
      who: 'member',
      action: 'take-full-course',
      course: courseTitle,
    });
  }
  if (differs.length > 0) {
    const why = { key: 'identity-differs', who: 'association', action: 'correct-identity', fields: differs } as const;
    return open('requires-action', why);
  }
  const listening = listeningFrom !== null && listeningFrom <= completedOn;
  if (listening || rule.lateMatch === 'approve') return approvedBy(at, rule.validUntil, course);
  return open('submitted', { key: 'late-completion', who: 'association', action: 'review' });
}

/** For lines that carry no rule of their day. */
const ruleOf = (completedOn: Day, requirement: Requirement, policy: AssociationPolicy): RuleOfTheDay => ({
  validUntil: validUntil(completedOn, policy.validity[requirement]),
  lateMatch: policy.lateMatch,
  refresherOrder: policy.refresherOrder,
});

/** Of the approvals before that day one that still held on it, the newest; else the newest that had ended. */
function lastBefore(approvals: readonly Approval[], day: Day): LastCourse | null {
  const before = approvals
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => compare(a.on, b.on) || courseRank(a.course ?? 'unknown') - courseRank(b.course ?? 'unknown'));
  return before.findLast(({ validUntil: until }) => until === null || until >= day) ?? before.at(-1) ?? null;
}

/** Every completion as it was compared last, without those that the association set aside. */
function tellings(facts: readonly DatedFact[]): Told[] {
  const examined = factsOf(facts, 'completion').toSorted(
    (a, b) => compare(a.fact.examinedAt, b.fact.examinedAt) || byTime(a, b),
  );
  const latest = new Map(examined.map((each) => [each.fact.completionId, each]));
  const words = [...factsOf(facts, 'completion-linked'), ...factsOf(facts, 'completion-set-aside')].toSorted(byTime);
  const said = new Map(words.map((each) => [each.fact.completionId, each]));
  return [...latest.values()].flatMap((at): Told[] => {
    if (isSetAside(at) || isTwinOfOneSetAside(at)) return [];
    const word = said.get(at.fact.completionId);
    return [{ at, link: word?.fact.type === 'completion-linked' ? (word as FactOf<'completion-linked'>) : null }];
  });

  /** Given to this member once more since, it counts once more: it had gone to somebody nearer, who is no longer there. */
  function isSetAside(at: FactOf<'completion'>): boolean {
    const word = said.get(at.fact.completionId);
    return word?.fact.type === 'completion-set-aside' && word.occurredAt >= at.fact.examinedAt;
  }

  /** Another telling of what the association said is not this member's: the same course, day and person. */
  function isTwinOfOneSetAside(at: FactOf<'completion'>): boolean {
    if (at.fact.differs.length > 0 || said.get(at.fact.completionId)?.fact.type === 'completion-linked') return false;
    return [...latest.values()].some(
      (other) => other.fact.differs.length === 0 && isSetAside(other) && isSameCompletion(other, at),
    );
  }
}

/**
 * The webhook and the Monday report tell of the same course, perhaps a day apart (time zones) and under ids of their own: one completion.
 * Of its tellings the linked one counts, else the one that differs least. In the order of days and courses.
 */
function oncePerCompletion(all: readonly Told[]): Told[] {
  const inOrder = all.toSorted((a, b) => compare(a.at.fact.completedOn, b.at.fact.completedOn) || byTime(a.at, b.at));
  const groups: Told[][] = [];
  for (const told of inOrder) {
    const same = groups.find(([first]) => first && isSameCompletion(first.at, told.at));
    if (same) same.push(told);
    else groups.push([told]);
  }
  return groups.flatMap((group) => group.toSorted(byNearness).slice(0, 1)).toSorted(byDayAndCourse);
}

function isSameCompletion(first: FactOf<'completion'>, at: FactOf<'completion'>): boolean {
  const sameCourse =
    first.fact.course === at.fact.course &&
    (at.fact.course !== 'unknown' || first.fact.courseTitle === at.fact.courseTitle);
  const [earlier = '', later = ''] = [first.fact.completedOn, at.fact.completedOn].sort();
  return sameCourse && later <= addDays(earlier, 1);
}

const byNearness = (a: Told, b: Told): number =>
  Number(b.link !== null) - Number(a.link !== null) ||
  a.at.fact.differs.length - b.at.fact.differs.length ||
  compare(a.at.fact.completedOn, b.at.fact.completedOn) ||
  byTime(a.at, b.at);

const byDayAndCourse = (a: Told, b: Told): number =>
  compare(a.at.fact.completedOn, b.at.fact.completedOn) ||
  courseRank(a.at.fact.course) - courseRank(b.at.fact.course) ||
  byTime(a.at, b.at);
