// Who is reminded of what: what a person lacks and can do something about, and why somebody gets no mail. Pure, takes `now`.
import type { ReminderSkip } from '../../../contract/reminders/reminder.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { type Day, daysBetween } from '../../platform/rules/calendar.ts';
import { satisfiedBy } from '../../requirements/rules/who-is-asked.ts';

type Rules = Pick<AssociationPolicy, 'definitions'>;

/** Nobody is reminded by hand more often than this. */
export const REMINDED_AGAIN_AFTER_DAYS = 7;
/** The clock reminds so many days before a deadline, each once. */
export const DEADLINE_DAYS = [14, 3] as const;

/** Everything that is not simply green; what runs out soon is worth a mail to whoever was picked. */
const isOpen = ({ state, notes }: Standing): boolean => state !== 'approved' || notes.includes('expiring');
const isExempt = ({ notes }: Standing): boolean => notes.includes('exempt');

/** What somebody lacks and must act on themselves. */
const isTheirs = (standing: Standing): boolean =>
  isOpen(standing) && !isExempt(standing) && standing.why.who === 'member';

/** What this person lacks and must act on themselves; what comes along with another thing they lack is not asked for twice (L4). */
export function lacking(standings: readonly Standing[], rules: Rules): Standing[] {
  const open = standings.filter(isTheirs);
  return open.filter(
    ({ requirement }) =>
      !open.some(
        (other) => other.requirement !== requirement && satisfiedBy(rules, requirement).includes(other.requirement),
      ),
  );
}

/** Not there on that day: neither approved, nor long enough. */
export const missesOn = (day: Day, standing: Standing): boolean =>
  isTheirs(standing) && (standing.state !== 'approved' || (standing.validUntil !== null && standing.validUntil < day));

export interface Remindable {
  confirmed: boolean;
  standings: readonly Standing[];
  /** An address to which mail can go. */
  reachable: boolean;
  unsubscribed: boolean;
  remindedAt: string | null;
}

/** The instant before which a last reminder no longer counts. */
export const remindedBefore = (now: Date): string =>
  new Date(now.getTime() - REMINDED_AGAIN_AFTER_DAYS * 86_400_000).toISOString();

/** @returns null for whoever is to get a mail. */
export function reminderSkip(person: Remindable, now: Date): ReminderSkip | null {
  if (!person.confirmed) return 'unconfirmed';
  if (!person.standings.some(isTheirs)) {
    const open = person.standings.filter(isOpen);
    if (open.length === 0) return 'green';
    return open.every(isExempt) ? 'exempt' : 'waiting';
  }
  if (!person.reachable) return 'no-email';
  if (person.unsubscribed) return 'unsubscribed';
  return person.remindedAt !== null && person.remindedAt > remindedBefore(now) ? 'recently' : null;
}

/**
 * Which reminder of a deadline is due: the latest whose day has come. One that was missed altogether is not made good by a wrong one.
 * @returns null before the first of them, and after the deadline.
 */
export function deadlineStage(today: Day, on: Day): (typeof DEADLINE_DAYS)[number] | null {
  const left = daysBetween(today, on);
  return left < 0 ? null : (DEADLINE_DAYS.findLast((days) => left <= days) ?? null);
}
