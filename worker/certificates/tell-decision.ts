// The mail that tells a coach how their certificate was decided: once a decision, in their language. Written here, posted by the route
// in the batch of the decision itself.
import type { Decision } from '../../contract/certificates/certificate.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { named } from '../organizations/rules/definitions.ts';
import { getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { CertificateRow } from './certificates.store.ts';
import { DECISION_MAIL_WAIT_SECONDS } from './limits.ts';

/** @param row as it was when it was decided. */
export const decisionMailKey = ({ id, version }: Pick<CertificateRow, 'id' | 'version'>): string =>
  `certificate-decided/${id}/${version}`;

/** When its mail leaves: a slip of a key can be taken back until then. */
export const decisionMailDue = (decidedAt: Date): string =>
  new Date(decidedAt.getTime() + DECISION_MAIL_WAIT_SECONDS * 1000).toISOString();

/** @returns null where the member has no registration left to speak of. */
export async function tellDecision(
  ports: Ports,
  row: CertificateRow,
  decision: Decision,
  reason: string | null,
): Promise<SealedMail | null> {
  const member = await getMember(ports, row.memberId);
  const registration =
    member?.registrations.find(({ confirmedAt }) => confirmedAt !== null) ?? member?.registrations[0];
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!member || !place) return null;
  const { id: memberId, associationId, firstName, email: to, language } = member.row;
  const { requirement } = row;
  const content = {
    template: 'certificate-decided' as const,
    firstName,
    organization: place.row.name,
    registrationId: registration.id,
    ...{ requirement, ...named(place.policy, requirement), decision, reason },
  };
  return sealMail(ports, { key: decisionMailKey(row), associationId, memberId, mail: { to, language, content } });
}
