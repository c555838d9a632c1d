// Officials of a branch by how their names begin: short ranges of the people page's order, however many people there are.
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { FoundMembers } from '../../contract/people/found-member.ts';
import { organization } from '../organizations/organization.schema.ts';
import { within } from '../organizations/organizations.store.ts';
import { member, registration, registrationBranch } from '../people/member.schema.ts';
import { FOUND_MEMBERS_MAX } from '../platform/limits.ts';
import type { Database } from '../platform/ports.ts';
import { OFFICIALS_LOOKED_THROUGH } from './limits.ts';

/** Behind every letter, so that a beginning's range ends here. */
const LAST = '\u{10ffff}';

/** @param place the organization at the top of the branch. @param beginnings as `nameBeginnings` has them, at least one. */
export async function findOfficials(
  db: Database,
  place: { id: string; path: string },
  beginnings: readonly string[],
): Promise<FoundMembers> {
  const branch = registrationBranch;
  const looks = beginnings.map((beginning) =>
    db
      .select({ memberId: registration.memberId, role: registration.role })
      .from(branch)
      .innerJoin(registration, eq(registration.id, branch.registrationId))
      .where(
        and(
          eq(branch.organizationId, place.id),
          gte(branch.sortName, beginning),
          lt(branch.sortName, beginning + LAST),
        ),
      )
      .orderBy(branch.sortName, branch.registrationId)
      .limit(OFFICIALS_LOOKED_THROUGH),
  );
  const [first, ...rest] = looks;
  if (!first) return { members: [], more: false };
  const ranges = await db.batch([first, ...rest]);
  const ids = [...new Set(ranges.flatMap((rows) => rows.filter(({ role }) => role === 'official')).map(idOf))];
  const shown = ids.slice(0, FOUND_MEMBERS_MAX);
  const rows = await db
    .selectDistinct({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      organization: organization.name,
    })
    .from(member)
    .innerJoin(registration, eq(registration.memberId, member.id))
    .innerJoin(organization, eq(organization.id, registration.organizationId))
    .where(and(inArray(member.id, shown), within(registration.path, place.path), eq(registration.role, 'official')))
    .orderBy(asc(organization.name))
    .all();
  const found = Map.groupBy(rows, idOf);
  return {
    members: shown.flatMap((memberId) => {
      const [known, ...others] = found.get(memberId) ?? [];
      if (!known) return [];
      const { firstName, lastName } = known;
      return [{ memberId, firstName, lastName, organizations: [known, ...others].map((each) => each.organization) }];
    }),
    more: ids.length > shown.length || ranges.some(({ length }) => length === OFFICIALS_LOOKED_THROUGH),
  };
}

const idOf = ({ memberId }: { memberId: string }): string => memberId;
