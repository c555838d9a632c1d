// Lines of the people page, with what is looked up for all of them at once: every role they have, and officials' licences.
import type { PersonRow } from '../../contract/people/member.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { rolesOfMany } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { PersonRecord } from '../standings/people.store.ts';
import { certificationsByMember } from '../ussf/certifications.store.ts';
import { showPerson } from './show-person.ts';

/** @param results as in view-standing.ts. @param licenses false where nobody looks at them. */
export async function showPeople(
  ports: Ports,
  records: readonly PersonRecord[],
  { requirements, policy }: PlacedOrganization,
  results: boolean,
  licenses = true,
): Promise<PersonRow[]> {
  const ids = records.map(({ member }) => member.id);
  const officials = records.filter(({ registration }) => licenses && registration.role === 'official');
  const held = await certificationsByMember(
    ports.db,
    officials.map(({ member }) => member.id),
  );
  const roles = await rolesOfMany(ports.db, ids);
  return Promise.all(
    records.map((each) =>
      showPerson(ports, each, requirements, policy, results, {
        roles: roles.get(each.member.id) ?? [each.registration.role],
        held: held.get(each.member.id),
      }),
    ),
  );
}
