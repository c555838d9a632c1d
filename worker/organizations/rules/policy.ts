// What an association decides for itself, with the defaults that hold until it does. Facts of the outside world that
// nobody could verify are settings here, never constants in a rule.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Validity } from '../../../contract/core/validity.ts';
import { BASE_PACK } from '../../../contract/requirements/base-pack.ts';
import type { DefinitionValidity, KeptDefinition } from '../../../contract/requirements/definition.ts';
import type { RefereeLicense } from '../../../contract/ussf/referee-licenses.ts';
import type { Plan } from '../../../contract/ussf/ussf.ts';

export type { DefinitionValidity, Validity };

export interface RefereeLevel {
  /** As leagues write it: `U19`, `U16 Premier`. */
  level: string;
  /** The lowest that will do. */
  license: RefereeLicense;
}

export interface AssociationPolicy {
  /** IANA time zone in which "today" and deadlines are meant. */
  timeZone: string;
  /** How long an approval counts, of every requirement that is defined. */
  validity: Partial<Record<Requirement, DefinitionValidity>>;
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
  /** By which day each requirement must be met: MM-DD each year, YYYY-MM-DD once. */
  deadlines: Partial<Record<Requirement, string>>;
  /** Months after a decision until a certificate's file is erased; null keeps it. */
  retentionMonths: number | null;
  /** What the association subscribed to; U.S. Soccer's records are not part of `recreational` (U1). */
  plan: Plan;
  /** Referees renew by OMS, which tells U.S. Soccer late: an expired licence may be renewed already (U11). */
  renewsByOms: boolean;
  /** The lowest licence for games and officials of a division or level. */
  refereeLevels: RefereeLevel[];
  /** What each requirement is: the association's own, else the federation's, else the base pack's. */
  definitions: readonly KeptDefinition[];
}

export const DEFAULT_SETTINGS: DecidedPolicy = {
  timeZone: 'America/Los_Angeles',
  validity: Object.fromEntries(BASE_PACK.map(({ key, validity }) => [key, validity])) as Record<Requirement, Validity>,
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

const BASE: readonly KeptDefinition[] = BASE_PACK.map((each) => ({ ...each, version: 0, archivedAt: null }));

/** What an association, or the federation above it, has decided: its settings, and its own definitions by key. */
export interface Decided {
  policy: Partial<DecidedPolicy>;
  definitions: Readonly<Record<string, KeptDefinition>>;
}

/** As settings keep it. */
export type DecidedPolicy = Omit<AssociationPolicy, 'definitions' | 'validity' | 'deadlines'> & {
  validity: Record<Requirement, Validity>;
  deadlines: Record<Requirement, string>;
};

const NOTHING: Decided = { policy: {}, definitions: {} };

/**
 * What the association decided, else the federation above it, else the default. Maps are taken whole, but for validity and deadlines: for each
 * requirement the setting counts, else its definition.
 */
export function policyOf(own: Partial<DecidedPolicy>, above: Partial<DecidedPolicy> = {}): AssociationPolicy {
  return policyWith({ ...NOTHING, policy: own }, { ...NOTHING, policy: above });
}

export function policyWith(own: Decided, above: Decided = NOTHING): AssociationPolicy {
  const kept = { ...above.definitions, ...own.definitions };
  const base = BASE.filter(({ key }) => !(key in kept));
  const settled = { ...DEFAULT_SETTINGS, ...above.policy, ...own.policy };
  const defined = Object.values(kept).map(({ key, validity }) => [key, validity] as const);
  const due = Object.values(kept).flatMap(({ key, deadline }) => (deadline ? [[key, deadline.on] as const] : []));
  return {
    ...settled,
    validity: {
      ...DEFAULT_SETTINGS.validity,
      ...Object.fromEntries(defined),
      ...above.policy.validity,
      ...own.policy.validity,
    },
    deadlines: { ...Object.fromEntries(due), ...settled.deadlines },
    definitions: [...base, ...Object.values(kept)],
  };
}
