// One of two records that are probably one person, for a registrar of that branch: registrations elsewhere are not shown.
import type { DuplicateRecord } from '../../contract/duplicates/duplicates.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { readStandings } from '../standings/ledger.store.ts';
import { viewed } from '../standings/record-event.ts';
import { viewPerson } from '../standings/rules/view-person.ts';
import { phoneAndFiles } from './duplicates.store.ts';

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
