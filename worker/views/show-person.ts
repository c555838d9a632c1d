// One line of the people page; `results` as in view-standing.ts. Birth dates are opened to see who is a minor, and do not go out.
import type { PersonRow, Role } from '../../contract/member.ts';
import type { Requirement } from '../../contract/requirement.ts';
import { dayAt } from '../domain/calendar.ts';
import type { Covering } from '../domain/game-cover.ts';
import { heldLicenses } from '../domain/held-licenses.ts';
import type { AssociationPolicy } from '../domain/policy.ts';
import { viewPerson } from '../domain/view-person.ts';
import type { Ports } from '../ports.ts';
import type { PersonRecord } from '../store/people.ts';

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
