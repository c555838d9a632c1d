// Members by the beginning of their folded last name: one range of an index, and where each is registered.
import { and, asc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import type { FoundMember } from '../../contract/people/found-member.ts';
import { organization } from '../organizations/organization.schema.ts';
import type { Database } from '../platform/ports.ts';
import { member, registration } from './member.schema.ts';

export async function findByLastName(
  db: Database,
  associationId: string,
  beginning: string,
  limit: number,
): Promise<FoundMember[]> {
  const members = await db
    .select({ memberId: member.id, firstName: member.firstName, lastName: member.lastName })
    .from(member)
    .where(
      and(
        eq(member.associationId, associationId),
        gte(member.lastNameKey, beginning),
        lt(member.lastNameKey, `${beginning}~`),
        isNull(member.mergedInto),
      ),
    )
    .orderBy(asc(member.lastNameKey), asc(member.firstName))
    .limit(limit)
    .all();
  const ids = members.map((each) => each.memberId);
  const places = await db
    .selectDistinct({ memberId: registration.memberId, name: organization.name })
    .from(registration)
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(inArray(registration.memberId, ids))
    .all();
  return members.map((each) => ({
    ...each,
    organizations: places.filter(({ memberId }) => memberId === each.memberId).map(({ name }) => name),
  }));
}
