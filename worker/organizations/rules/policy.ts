// What an association decides for itself, with the defaults that hold until it does. Facts of the outside world that
// nobody could verify are settings here, never constants in a rule.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Validity } from '../../../contract/core/validity.ts';
import type { RefereeLicense } from '../../../contract/ussf/referee-licenses.ts';
import type { Plan } from '../../../contract/ussf/ussf.ts';

export type { Validity };

export interface RefereeLevel {
  /** As leagues write it: `U19`, `U16 Premier`. */
  level: string;
  /** The lowest that will do. */
  license: RefereeLicense;
}

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
  /** Does the address carry the code, or does the coach type it on the SafeSport site? */
  handOffForm: 'code-in-address' | 'code-by-hand';
  /** Said where a certificate could be uploaded; null says nothing (S15). */
  uploadAdvice: string | null;
  /** How long the SafeSport course takes, in the association's own words; null says nothing. */
  courseTakes: string | null;
  /** By which day of the year (MM-DD) each requirement must be met. */
  deadlines: Partial<Record<Requirement, string>>;
  /** Months after a decision until a certificate's file is erased; null keeps it. */
  retentionMonths: number | null;
  /** What the association subscribed to; U.S. Soccer's records are not part of `recreational` (U1). */
  plan: Plan;
  /** Referees renew by OMS, which tells U.S. Soccer late: an expired licence may be renewed already (U11). */
  renewsByOms: boolean;
  /** The lowest licence for games and officials of a division or level. */
  refereeLevels: RefereeLevel[];
}

export const DEFAULT_POLICY: AssociationPolicy = {
  timeZone: 'America/Los_Angeles',
  validity: {
    'abuse-prevention': { kind: 'rolling', months: 12 },
    'background-check': { kind: 'rolling', months: 24 },
    'coaching-license': { kind: 'for-ever' },
    // Offered every year in California, asked for every year in Washington.
    concussion: { kind: 'rolling', months: 12 },
    'referee-license': { kind: 'hard-date', on: '12-31' },
  },
  expiringDays: 60,
  lateMatch: 'offer',
  refresherOrder: 'in-turn',
  seasonEndsOn: null,
  accessCodeFor: 'confirmed',
  safesportOrganization: 'U.S. Soccer',
  handOff: 'https://safesporttrained.org/',
  handOffForm: 'code-in-address',
  uploadAdvice: null,
  courseTakes: null,
  deadlines: {},
  retentionMonths: null,
  plan: 'league',
  renewsByOms: false,
  refereeLevels: [],
};

/** What the association decided, else the federation above it, else the default. Maps are taken whole, but for validity. */
export function policyOf(own: Partial<AssociationPolicy>, above: Partial<AssociationPolicy> = {}): AssociationPolicy {
  const validity = { ...DEFAULT_POLICY.validity, ...above.validity, ...own.validity };
  return { ...DEFAULT_POLICY, ...above, ...own, validity };
}
