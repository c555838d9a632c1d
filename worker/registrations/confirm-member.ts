// Confirms one registration: from now on SafeSport is expected, the member gets the link by mail, and whatever they
// finished earlier is looked for. Confirming twice changes nothing and mails nothing.

import { postMailWhere } from '../mail/mails.store.ts';
import { sealMail } from '../mail/post-mail.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { isConfirmedSince, type KnownMember, markConfirmed, type RegistrationRow } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { recordEvent } from '../standings/record-event.ts';

export async function confirmMember(
  ports: Ports,
  member: KnownMember,
  registration: RegistrationRow,
  actor: string,
): Promise<void> {
  if (registration.confirmedAt !== null) return;
  const place = await getOrganization(ports.db, registration.organizationId);
  if (!place) return;
  const { id: registrationId, memberId, associationId } = registration;
  const { firstName, email: to, language } = member.row;
  const content = {
    template: 'registration-confirmed' as const,
    firstName,
    organization: place.row.name,
    registrationId,
  };
  const key = `registration-confirmed/${registrationId}`;
  const mail = await sealMail(ports, { key, associationId, memberId, mail: { to, language, content } });
  const at = ports.now.toISOString();
  registration.confirmedAt = at;
  await recordEvent(
    ports,
    {
      memberId,
      requirement: 'abuse-prevention',
      idempotencyKey: `registration-confirmed/${registrationId}`,
      source: 'registration',
      actor,
      occurredAt: at,
      fact: { type: 'registration-confirmed', registrationId },
    },
    ({ db }) => [markConfirmed(db, registrationId, at), postMailWhere(db, mail, isConfirmedSince(registrationId, at))],
  );
  await claimEarlierCompletions(ports, member);
  await ports.wake('urgent-mail');
}
