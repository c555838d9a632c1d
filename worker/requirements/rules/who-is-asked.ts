// What is asked of whom, and what satisfies what, as the association's definitions say it. Pure: a definition is data, no rule knows a key.
import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Role } from '../../../contract/people/member.ts';
import { definitionOf, kindOf, type Rules } from '../../organizations/rules/definitions.ts';
import { ADULT_AGE_YEARS } from '../../people/rules/minor.ts';
import { ageOn, type Day } from '../../platform/rules/calendar.ts';

const roles = (rules: Rules, requirement: Requirement): readonly Role[] => {
  const definition = definitionOf(rules, requirement);
  return definition && definition.archivedAt === null ? definition.who.roles : [];
};

/** The roles that have to meet it. */
export const rolesWith = (rules: Rules, requirement: Requirement): Role[] => [...roles(rules, requirement)];

/** Those of the organization's requirements that this role has to meet. */
export const requirementsOf = (rules: Rules, role: Role, asked: readonly Requirement[]): Requirement[] =>
  asked.filter((each) => roles(rules, each).includes(role));

/** False for what nobody asks of these roles: a head coach needs no referee license. Of two roles the stricter counts. */
export const isAskedOf = (rules: Rules, held: readonly Role[], requirement: Requirement): boolean =>
  held.some((role) => roles(rules, requirement).includes(role));

/** The requirements whose approval also approves this one, itself first. */
export const satisfiedBy = (rules: Rules, requirement: Requirement): Requirement[] => [
  requirement,
  ...(definitionOf(rules, requirement)?.satisfiedBy ?? []),
];

/** Nobody under 18 is asked for it (O6). */
export const isForAdults = (rules: Rules, requirement: Requirement): boolean =>
  definitionOf(rules, requirement)?.who.adultsOnly ?? false;

export const isExemptMinor = (rules: Rules, requirement: Requirement, birthDate: Day, today: Day): boolean =>
  isForAdults(rules, requirement) && ageOn(today, birthDate) < ADULT_AGE_YEARS;

/** A background check needs the person's own authorization: a role of whom one is asked must register online (O2). */
export const mustRegisterOnline = (rules: Rules, role: Role, asked: readonly Requirement[]): boolean =>
  requirementsOf(rules, role, asked).some((each) => kindOf(rules, each) === 'background-check');

/** A minor is asked for no background check of adults. */
export const mustRegisterOnlineOn = (
  rules: Rules,
  person: { role: Role; birthDate: Day; today: Day },
  asked: readonly Requirement[],
): boolean =>
  requirementsOf(rules, person.role, asked).some(
    (each) => kindOf(rules, each) === 'background-check' && !isExemptMinor(rules, each, person.birthDate, person.today),
  );
