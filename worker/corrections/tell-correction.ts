// Tells the person what became of the correction they asked for: sealed here, posted in the batch that decides it.
import type { DecideCorrection } from '../../contract/corrections/correction.ts';
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { CorrectionRow } from './corrections.store.ts';

/**
 * Goes to the address in the record: a new one is not theirs yet. Where they say that this address is wrong, it carries no personal link.
 * @param greeted the first name as the record has it after the decision.
 * @returns null where the member has no registration left to speak of.
 */
export async function tellCorrection(
  ports: Ports,
  { row: { id: memberId, associationId, email: to, language }, registrations }: KnownMember,
  { id, fields }: Pick<CorrectionRow, 'id' | 'fields'>,
  decision: DecideCorrection['decision'],
  greeted: string,
): Promise<SealedMail | null> {
  const registration = registrations.find(({ confirmedAt }) => confirmedAt !== null) ?? registrations[0];
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!place) return null;
  const content = {
    template: 'correction-decided' as const,
    ...{ firstName: greeted, organization: place.row.name, decision, fields },
    ...(fields.includes('email') ? {} : { registrationId: registration.id }),
  };
  return sealMail(ports, { key: `correction-decided/${id}`, associationId, memberId, mail: { to, language, content } });
}
