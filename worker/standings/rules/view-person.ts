// Where a person stands today in everything that is wanted of them: the one view that the grid, live dots, webhooks, mails, reminders,
// counts, the export and the API are made of. Pure.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Role } from '../../../contract/people/member.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import { definitionOf } from '../../organizations/rules/definitions.ts';
import type { AssociationPolicy } from '../../organizations/rules/policy.ts';
import { type Day, dayAt } from '../../platform/rules/calendar.ts';
import { isAskedOf, satisfiedBy } from '../../requirements/rules/who-is-asked.ts';
import { hasRunOut } from './fold-standing.ts';
import { type StoredStanding, viewStanding } from './view-standing.ts';

export interface ViewedPerson {
  birthDate: Day;
  /** All they have, in any of our organizations: what nobody asks of these is exempt. */
  roles: readonly Role[];
  /** A registration is confirmed: from then on something is expected of them. */
  confirmed: boolean;
  /** The reader belongs to the association and may know how a background check came out; everybody else may not. */
  results?: boolean;
}

/** @returns one standing for each of the requirements, in their order. */
export function viewPerson(
  stored: ReadonlyMap<Requirement, StoredStanding>,
  person: ViewedPerson,
  requirements: readonly Requirement[],
  policy: AssociationPolicy,
  now: Date,
): Standing[] {
  const view = (requirement: Requirement): Standing => {
    const asked = isAskedOf(policy, person.roles, requirement);
    const seldomSince = seldomSinceOf(stored, requirement, policy, now);
    return viewStanding(stored.get(requirement) ?? null, { ...person, requirement, asked, seldomSince }, policy, now);
  };
  return requirements.map((requirement) => {
    const own = view(requirement);
    const others = satisfiedBy(policy, requirement).filter((each) => each !== requirement);
    const included = others.map(view).find(({ state }) => state === 'approved');
    // Versions only grow, also when what included it ends: a reader keeps the greatest.
    const version = others.reduce((sum, each) => sum + (stored.get(each)?.version ?? 0), own.version);
    const { name: _, ...through } = included ?? own;
    const shown = counts(own) || !included ? own : { ...through, requirement, ...(own.name ? { name: own.name } : {}) };
    return { ...shown, version };
  });
}

/** When they said that they are seldom with children, where that answer decides about this requirement and still holds. */
function seldomSinceOf(
  stored: ReadonlyMap<Requirement, StoredStanding>,
  requirement: Requirement,
  policy: AssociationPolicy,
  now: Date,
): string | null {
  const decidedBy = definitionOf(policy, requirement)?.who.unlessSeldom;
  const said = decidedBy === undefined ? undefined : stored.get(decidedBy);
  if (said?.state !== 'approved' || said.why.answer !== 'seldom') return null;
  return hasRunOut(said.validUntil, dayAt(now, policy.timeZone)) ? null : said.since;
}

/** Its own approval goes first; what nobody asks for needs no other. */
const counts = ({ state, notes }: Standing): boolean => state === 'approved' || notes.includes('exempt');

/** Nothing that is asked of them is missing today. */
export const isCleared = (standings: readonly Standing[]): boolean => standings.every(counts);
