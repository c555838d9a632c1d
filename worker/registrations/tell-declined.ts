// The mail that says that a registration was declined, and why where a reason was given. It waits a moment, so that a slip can be taken back.
import { type SealedMail, sealMail } from '../mail/post-mail.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { DeclinedRow } from './declined-registrations.store.ts';
import { DECLINED_MAIL_WAIT_SECONDS } from './limits.ts';

/** Declined, put back and declined again: a mail each. */
export const declinedMailOf = ({ id, declinedAt }: Pick<DeclinedRow, 'id' | 'declinedAt'>) => ({
  key: `registration-declined/${id}/${declinedAt}`,
  dueAt: new Date(Date.parse(declinedAt) + DECLINED_MAIL_WAIT_SECONDS * 1000).toISOString(),
});

export async function tellDeclined(
  ports: Ports,
  { row: { id: memberId, associationId, firstName, email: to, language } }: KnownMember,
  place: PlacedOrganization,
  row: DeclinedRow,
): Promise<SealedMail> {
  const content = {
    template: 'registration-declined' as const,
    firstName,
    organization: place.row.name,
    reason: row.reason,
    contact: place.contact,
  };
  const { key, dueAt } = declinedMailOf(row);
  return { ...(await sealMail(ports, { key, associationId, memberId, mail: { to, language, content } })), dueAt };
}
