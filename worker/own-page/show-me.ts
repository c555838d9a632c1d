// A member's own view: identity in full, standings with their reasons, and the access code where policy hands it out.
import type { Me } from '../../contract/people/member.ts';
import { certificatesOf } from '../certificates/certificates.store.ts';
import { showCertificate } from '../certificates/show-certificate.ts';
import { showOrganization } from '../organizations/show-organization.ts';
import type { AppEnv } from '../platform/app-env.ts';
import type { Ports } from '../platform/ports.ts';
import { accessCodeFor } from '../safesport/access-code-for.ts';
import { readStandings } from '../standings/ledger.store.ts';
import { viewed } from '../standings/record-event.ts';
import { viewPerson } from '../standings/rules/view-person.ts';

export async function showMe(ports: Ports, owner: AppEnv['Variables']['owner']): Promise<Me> {
  const { member, link, place } = owner;
  const registration = member.registrations.find((each) => each.id === link.registrationId);
  if (!registration) throw new Error('link-owner.ts lets no link through without its registration');
  const stored = await readStandings(ports.db, member.row.id);
  const { role, division, season, confirmedAt } = registration;
  return {
    memberId: member.row.id,
    identity: member.identity,
    language: member.row.language,
    organization: showOrganization(place),
    registration: { role, division, season, confirmed: confirmedAt !== null },
    standings: viewPerson(stored, viewed(member), place.requirements, place.policy, ports.now),
    certificates: (await certificatesOf(ports.db, member.row.id)).map(showCertificate),
    accessCode: await accessCodeFor(ports, owner),
    safesportOrganization: place.policy.safesportOrganization,
  };
}
