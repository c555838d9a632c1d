// One line of the people page; `results` as in view-standing.ts. Birth dates are opened to see who is a minor, and do not go out.

import type { Requirement } from '../../contract/core/requirement.ts';
import type { PersonRow, Role } from '../../contract/people/member.ts';
import type { Covering } from '../games/rules/game-cover.ts';
import { heldLicenses } from '../games/rules/held-licenses.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import type { PersonRecord } from '../standings/people.store.ts';
import { viewPerson } from '../standings/rules/view-person.ts';

interface OfPerson {
  /** All they have, in any of our organizations. */
  roles: readonly Role[];
  /** U.S. Soccer's licences of an official. */
  held?: readonly Covering[] | undefined;
}

export async function showPerson(
  ports: Ports,
  record: PersonRecord,
  requirements: readonly Requirement[],
  policy: AssociationPolicy,
  results: boolean,
  { held = [], roles }: OfPerson,
): Promise<PersonRow> {
  const { member, registration, organization } = record;
  const confirmed = registration.confirmedAt !== null;
  const birthDate = await ports.keys.open(member.birthDateSealed);
  const stored = new Map(record.standings.map((each) => [each.requirement, each]));
  const standings = viewPerson(stored, { confirmed, birthDate, results, roles }, requirements, policy, ports.now);
  return {
    memberId: member.id,
    firstName: member.firstName,
    lastName: member.lastName,
    organization,
    role: registration.role,
    division: registration.division,
    confirmed,
    standings: Object.fromEntries(standings.map((each) => [each.requirement, each])),
    ...(registration.role === 'official'
      ? { licenses: heldLicenses(dayAt(ports.now, policy.timeZone), registration.division, held, policy.refereeLevels) }
      : {}),
  };
}
