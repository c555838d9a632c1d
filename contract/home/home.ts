// What an administrator meets first: what waits for them as numbers, how far their people are, and what is still to be set up.

import type { Requirement } from '../core/requirement.ts';
import type { RequirementName } from '../core/requirement-name.ts';
import type { OrganizationKind } from '../organizations/organization.ts';

/** Only what the role may do is told of. At most 500 are counted. */
export const WAITING_KINDS = [
  'registrations',
  'corrections',
  'reviews',
  'completions',
  'codes',
  'accounts',
  'refused-mails',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** In the order in which an office does them. */
export const SETUP_STEPS = [
  'organizations',
  'requirements',
  'access-code',
  'source',
  'heard',
  'administrators',
  'people',
  'site',
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export interface Home {
  organization: { slug: string; name: string; kind: OrganizationKind };
  association: { slug: string; name: string };
  waits: { kind: WaitingKind; many: number }[];
  /** Confirmed people, here and below. */
  people: number;
  /** Of the people a requirement is asked of, how many are approved in it. */
  approved: { requirement: Requirement; name?: RequirementName; asked: number; approved: number }[];
  /** For owners; empty for everybody else. */
  steps: { step: SetupStep; done: boolean }[];
}
