// What a dot shows today: the stored standing seen with today's eyes. Pure. Notes are made here and stored nowhere.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Source } from '../../../contract/core/source.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { Note, State } from '../../../contract/standings/status.ts';
import type { Why } from '../../../contract/standings/why.ts';
import { definitionOf, kindOf, ownNameOf } from '../../organizations/rules/definitions.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { type Day, dayAt, daysBetween } from '../../platform/rules/calendar.ts';
import { discreet } from '../../requirements/rules/background-check.ts';
import type { Course } from '../../requirements/rules/course.ts';
import { nextCourse } from '../../requirements/rules/next-course.ts';
import { nextAnniversary } from '../../requirements/rules/validity.ts';
import { isExemptMinor } from '../../requirements/rules/who-is-asked.ts';
import { expired, firstStep, hasRunOut } from './fold-standing.ts';

/** A standing as it is stored. */
export interface StoredStanding {
  state: State;
  validUntil: Day | null;
  begunAt: string | null;
  course: string | null;
  since: string;
  source: Source;
  version: number;
  why: Why;
}

/** What else is known of the person that decides how their dot reads. */
export interface Viewed {
  requirement: Requirement;
  /** At least one registration is confirmed. */
  confirmed: boolean;
  birthDate: Day;
  /** False where nobody asks it of any of the person's roles; what is approved is shown all the same. */
  asked?: boolean;
  /** They said that they are seldom with children, and that decides here: the instant they said it. */
  seldomSince?: string | null;
  /** The reader belongs to the association and may know how a background check came out; everybody else may not. */
  results?: boolean;
}

export function viewStanding(
  stored: StoredStanding | null,
  person: Viewed,
  policy: AssociationPolicy,
  now: Date,
): Standing {
  const today = dayAt(now, policy.timeZone);
  const whole = seenToday(stored, person, policy, today);
  const name = ownNameOf(policy, person.requirement);
  const said = person.results ? whole : discreet(whole);
  const seen = name ? { ...said, name } : said;
  if (lags(seen, policy)) return { ...seen, why: { ...seen.why, key: 'may-lag', action: 'wait' } };
  const isTraining = kindOf(policy, person.requirement) === 'safesport-training';
  if (!isTraining || seen.notes.includes('exempt')) return seen;
  const approvedOnce = stored?.state === 'approved' || (stored?.validUntil ?? null) !== null;
  const last =
    stored && approvedOnce ? { course: stored.course as Course | null, validUntil: stored.validUntil } : null;
  const next = nextCourse(last, today, policy.expiringDays);
  return next ? { ...seen, next } : seen;
}

/** An expired referee licence in a state that reports late may be renewed already (U11). */
const lags = ({ requirement, notes }: Standing, policy: AssociationPolicy): boolean =>
  policy.renewsByOms && definitionOf(policy, requirement)?.license === 'referee' && notes.includes('expired');

/** Age, and that nobody asks, excuse what is missing, never what was taken away. */
const TAKEN_AWAY: readonly Why['key'][] = ['revoked', 'background-check-consider', 'check-found'];

function seenToday(stored: StoredStanding | null, person: Viewed, policy: AssociationPolicy, today: Day): Standing {
  const { requirement } = person;
  const seldom = person.seldomSince ?? null;
  const exempt =
    isExemptMinor(policy, requirement, person.birthDate, today) || person.asked === false || seldom !== null;
  const counts = stored?.state === 'approved' && !hasRunOut(stored.validUntil, today);
  if (!counts && exempt && !TAKEN_AWAY.includes(stored?.why.key ?? 'exempt')) {
    return shape(stored, requirement, { ...untouched(), notes: ['exempt'], why: excuse(seldom) });
  }
  if (!stored) {
    const why = person.confirmed
      ? firstStep(policy, requirement)
      : sentence('not-confirmed', 'registrar', 'confirm-registration');
    return shape(null, requirement, { ...untouched(), notes: [], why });
  }
  if (stored.state === 'approved' && hasRunOut(stored.validUntil, today)) {
    return shape(stored, requirement, {
      ...expired(stored.validUntil, firstStep(policy, requirement)),
      notes: ['expired', ...begunSince(stored, policy)],
    });
  }
  if (isSignedBefore(stored, policy, requirement)) {
    const why: Why = { ...sentence('sign-anew', 'member', 'sign'), since: stored.since };
    return shape(stored, requirement, { state: 'requires-action', validUntil: null, notes: [], why });
  }
  const { state, validUntil } = stored;
  if (stored.why.key === 'expired') {
    return shape(stored, requirement, {
      state,
      validUntil,
      notes: ['expired', ...begunSince(stored, policy)],
      why: stored.why,
    });
  }
  if (state === 'approved' && validUntil && isExpiring(validUntil, today, policy)) {
    const why: Why = { ...renewal(policy, requirement), key: 'expiring', since: stored.since };
    return shape(stored, requirement, { state, validUntil, notes: ['expiring'], why });
  }
  if (state !== 'approved' && hasRunOut(validUntil, today)) {
    return shape(stored, requirement, { state, validUntil, notes: ['expired'], why: stored.why });
  }
  const notes: Note[] = state === 'draft' && stored.begunAt ? ['begun'] : [];
  return shape(stored, requirement, { state, validUntil, notes, why: stored.why });
}

/** What keeps up what runs out soon: a refresher where it is SafeSport's training, else what came first. */
function renewal(policy: AssociationPolicy, requirement: Requirement): Why {
  const first = firstStep(policy, requirement);
  if (kindOf(policy, requirement) === 'safesport-training') return { ...first, action: 'take-refresher' };
  // Whoever orders the check says how it is renewed.
  return kindOf(policy, requirement) === 'background-check' ? { ...first, action: 'contact-association' } : first;
}

/** Approved by a signature under a version that no longer counts. */
export function isSignedBefore(
  { state, why }: StoredStanding,
  policy: AssociationPolicy,
  requirement: Requirement,
): boolean {
  const since = definitionOf(policy, requirement)?.signedAnewSince;
  return state === 'approved' && since !== undefined && why.signed !== undefined && why.signed < since;
}

/** Soon over, or over before the season is. */
function isExpiring(validUntil: Day, today: Day, { expiringDays, seasonEndsOn }: AssociationPolicy): boolean {
  const soon = daysBetween(today, validUntil) <= expiringDays;
  return soon || (seasonEndsOn !== null && validUntil < nextAnniversary(today, seasonEndsOn, 'on-or-after'));
}

const excuse = (seldom: string | null): Why =>
  seldom === null
    ? sentence('exempt', 'nobody', 'none')
    : { ...sentence('not-needed', 'nobody', 'none'), since: seldom };

const untouched = () => ({ state: 'draft' as State, validUntil: null });
const sentence = (key: Why['key'], who: Why['who'], action: Why['action']): Why => ({ key, who, action, since: null });

/** A Begin after the last day means the renewal is under way. */
function begunSince(stored: StoredStanding, { timeZone }: AssociationPolicy): Note[] {
  const begunOn = stored.begunAt && dayAt(new Date(stored.begunAt), timeZone);
  return begunOn && stored.validUntil && begunOn > stored.validUntil ? ['begun'] : [];
}

function shape(
  stored: StoredStanding | null,
  requirement: Requirement,
  seen: Pick<Standing, 'state' | 'validUntil' | 'notes' | 'why'>,
): Standing {
  const { since = null, source = null, version = 0 } = stored ?? {};
  return { requirement, since, source, version, ...seen };
}
