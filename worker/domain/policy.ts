// What an association decides for itself, with the defaults that hold until it does. Facts of the outside world that
// nobody could verify are settings here, never constants in a rule.

import type { Requirement } from '../../contract/requirement.ts';
import type { Plan } from '../../contract/ussf.ts';

/** How long a completion counts. Sources: FACTS, "Validity (a policy, never a constant)". */
export type Validity =
  /** Valid until the same day so many months later. */
  | { kind: 'rolling'; months: number }
  /** Completed on or after this month and day (MM-DD) counts until the day before the next one. */
  | { kind: 'season'; startsOn: string }
  /** Valid until the next such month and day (MM-DD). */
  | { kind: 'hard-date'; on: string }
  | { kind: 'for-ever' };

export interface AssociationPolicy {
  /** IANA time zone in which "today" and deadlines are meant. */
  timeZone: string;
  validity: Partial<Record<Requirement, Validity>>;
  /** A dot is `expiring` from this many days before its last day; the refresher's window opens then (60: the Center). */
  expiringDays: number;
  /** A completion dated before Begin with all five fields equal: offered to a reviewer, or approved by itself (S8). */
  lateMatch: 'offer' | 'approve';
  /** Must refreshers be taken in turn, where it is known which came before (S6, "the right refresher"), or does any count? */
  refresherOrder: 'in-turn' | 'any';
  /** Last day of the season (MM-DD): an approval that does not reach it is `expiring` at once; null asks nothing. */
  seasonEndsOn: string | null;
  /** Who sees the access code: members with a confirmed registration, or any member with a link. */
  accessCodeFor: 'confirmed' | 'anyone';
  /** The organization a coach chooses on the SafeSport site. */
  safesportOrganization: string;
  /** Where Begin leads, an address without query or fragment; host and form by association (DESIGN 5). */
  handOff: string;
  /** Said where a certificate could be uploaded; null says nothing (S15). */
  uploadAdvice: string | null;
  /** What the association subscribed to; U.S. Soccer's records are not part of `recreational` (U1). */
  plan: Plan;
  /** Referees renew by OMS, which tells U.S. Soccer late: an expired licence may be renewed already (U11). */
  renewsByOms: boolean;
}

export const DEFAULT_POLICY: AssociationPolicy = {
  timeZone: 'America/Los_Angeles',
  validity: {
    'abuse-prevention': { kind: 'rolling', months: 12 },
    'background-check': { kind: 'rolling', months: 24 },
    'coaching-license': { kind: 'for-ever' },
    concussion: { kind: 'for-ever' },
    'referee-license': { kind: 'hard-date', on: '12-31' },
  },
  expiringDays: 60,
  lateMatch: 'offer',
  refresherOrder: 'in-turn',
  seasonEndsOn: null,
  accessCodeFor: 'confirmed',
  safesportOrganization: 'U.S. Soccer',
  handOff: 'https://safesporttrained.org/',
  uploadAdvice: null,
  plan: 'league',
  renewsByOms: false,
};

/** An association without a policy gets every default; one with half a policy gets the other half. */
export function policyOf(own: Partial<AssociationPolicy>): AssociationPolicy {
  return { ...DEFAULT_POLICY, ...own, validity: { ...DEFAULT_POLICY.validity, ...own.validity } };
}
