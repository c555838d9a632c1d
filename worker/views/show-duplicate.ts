// One of two records that are probably one person, for a registrar of that branch: registrations elsewhere are not shown.
import type { DuplicateRecord } from '../../contract/duplicates.ts';
import { viewPerson } from '../domain/view-person.ts';
import type { Ports } from '../ports.ts';
import { viewed } from '../record-event.ts';
import { phoneAndFiles } from '../store/duplicates.ts';
import { readStandings } from '../store/ledger.ts';
import { getMember } from '../store/members.ts';
import type { PlacedOrganization } from '../store/organizations.ts';

export async function showDuplicate(
  ports: Ports,
  place: PlacedOrganization,
  memberId: string,
  names: ReadonlyMap<string, string>,
): Promise<DuplicateRecord | null> {
  const member = await getMember(ports, memberId);
  if (!member) return null;
  const stored = await readStandings(ports.db, memberId);
  const here = member.registrations.filter(({ path }) => path.startsWith(place.row.path));
  return {
    memberId,
    identity: member.identity,
    createdAt: member.row.createdAt,
    ...(await phoneAndFiles(ports, memberId)),
    registrations: here.map(({ organizationId, role, season, division, confirmedAt }) => ({
      organization: names.get(organizationId) ?? '',
      ...{ role, season, division },
      confirmed: confirmedAt !== null,
    })),
    standings: viewPerson(stored, viewed(member), place.requirements, place.policy, ports.now),
  };
}
