// Confirms one registration: from now on SafeSport is expected, the member gets the link by mail, and whatever they
// finished earlier is looked for. Confirming twice changes nothing and mails nothing.

import { claimEarlierCompletions } from './match-completion.ts';
import { postMail, sealMail } from './notify/post-mail.ts';
import type { Ports } from './ports.ts';
import { recordEvent } from './record-event.ts';
import { type KnownMember, markConfirmed, type RegistrationRow } from './store/members.ts';
import { getOrganization } from './store/organizations.ts';

export async function confirmRegistration(
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
    ({ db }) => [markConfirmed(db, registrationId, at), postMail(db, mail)],
  );
  await claimEarlierCompletions(ports, member);
  await ports.wake('urgent-mail');
}
