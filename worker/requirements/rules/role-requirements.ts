// What each role must have, and what satisfies what. Pure tables a board member can read.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Role } from '../../../contract/people/member.ts';

/** Source: seed L for coaches, seed U for officials; SafeSport and the background check are asked of every adult. */
const BY_ROLE: Record<Role, readonly Requirement[]> = {
  'head-coach': ['abuse-prevention', 'background-check', 'coaching-license', 'concussion'],
  'assistant-coach': ['abuse-prevention', 'background-check', 'coaching-license', 'concussion'],
  'team-manager': ['abuse-prevention', 'background-check'],
  trainer: ['abuse-prevention', 'background-check', 'concussion'],
  'team-doctor': ['abuse-prevention', 'background-check'],
  volunteer: ['abuse-prevention', 'background-check'],
  official: ['abuse-prevention', 'background-check', 'referee-license'],
};

/** Those of the organization's requirements that this role has to meet. */
export const requirementsOf = (role: Role, asked: readonly Requirement[]): Requirement[] =>
  asked.filter((each) => BY_ROLE[role].includes(each));

/** False for what nobody asks of these roles: a head coach needs no referee license. */
export const isAskedOf = (roles: readonly Role[], requirement: Requirement): boolean =>
  roles.some((role) => BY_ROLE[role].includes(requirement));

/** Source: seed L, "Concussion training is now included in the US Soccer coaching license". */
const SATISFIED_BY: Partial<Record<Requirement, readonly Requirement[]>> = { concussion: ['coaching-license'] };

/** The requirements whose approval also approves this one, itself first. */
export const satisfiedBy = (requirement: Requirement): Requirement[] => [
  requirement,
  ...(SATISFIED_BY[requirement] ?? []),
];

/** Roles whose background check needs the person's own authorization: they must register online (O2). */
export const mustRegisterOnline = (role: Role): boolean => BY_ROLE[role].includes('background-check');

/** The roles that have to meet it. */
export const rolesWith = (requirement: Requirement): Role[] =>
  (Object.keys(BY_ROLE) as Role[]).filter((role) => BY_ROLE[role].includes(requirement));
