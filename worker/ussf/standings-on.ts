// What is asked of officials, seen on the day of each one's game; for many at once. An assignor never learns how a background check came
// out: only that it is not approved.
import type { Standing } from '../../contract/standing.ts';
import type { Day } from '../domain/calendar.ts';
import { neededOfOfficials } from '../domain/game-cover.ts';
import { instantOf } from '../domain/local-time.ts';
import { viewPerson } from '../domain/view-person.ts';
import type { Ports } from '../ports.ts';
import { confirmedAmong, membersAmong } from '../store/members.ts';
import type { PlacedOrganization } from '../store/organizations.ts';
import { standingsOf } from '../store/people.ts';

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
