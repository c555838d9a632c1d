// What is asked of officials, seen on the day of each one's game; for many at once. An assignor never learns how a background check came
// out: only that it is not approved.
import type { Standing } from '../../contract/standings/standing.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { confirmedAmong, membersAmong } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { Day } from '../platform/rules/calendar.ts';
import { instantOf } from '../platform/rules/local-time.ts';
import { standingsOf } from '../standings/people.store.ts';
import { viewPerson } from '../standings/rules/view-person.ts';
import { neededOfOfficials } from './rules/game-cover.ts';

/** @returns how a member stands on a day in the association; nothing is asked of a member who is gone. */
export async function standingsOn(
  ports: Ports,
  { requirements, policy }: Pick<PlacedOrganization, 'requirements' | 'policy'>,
  memberIds: readonly string[],
): Promise<(memberId: string, day: Day) => Standing[]> {
  const ids = [...new Set(memberIds)];
  const [members, stored, confirmed] = await Promise.all([
    membersAmong(ports, ids),
    standingsOf(ports.db, ids),
    confirmedAmong(ports.db, ids),
  ]);
  const needed = neededOfOfficials(requirements);
  return (memberId, day) => {
    const identity = members.get(memberId);
    if (!identity) return [];
    const rows = new Map((stored.get(memberId) ?? []).map((each) => [each.requirement, each]));
    const person = { birthDate: identity.birthDate, roles: ['official' as const], confirmed: confirmed.has(memberId) };
    return viewPerson(rows, person, needed, policy, instantOf(day, '12:00', policy.timeZone));
  };
}
