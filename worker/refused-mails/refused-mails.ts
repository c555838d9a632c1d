// Whose mail was refused, in one branch. An address that was changed since is not held against anybody.
import type { RefusedMails } from '../../contract/refused-mails/refused-mail.ts';
import { mailRecipient } from '../mail/mail-recipient.ts';
import { refusedIn } from '../mail/refused-addresses.store.ts';
import type { Ports } from '../platform/ports.ts';
import { REFUSED_MAILS_SHOWN } from './limits.ts';

export async function refusedMails(ports: Ports, path: string): Promise<RefusedMails['items']> {
  const rows = await refusedIn(ports.db, path, REFUSED_MAILS_SHOWN);
  const items = await Promise.all(
    rows.map(async ({ refused, member, organization }) => {
      const { id: memberId, firstName, lastName, email, associationId } = member;
      if ((await mailRecipient(ports, associationId, email)) !== refused.recipient) return [];
      return [{ memberId, name: `${firstName} ${lastName}`, email, organization, refusedAt: refused.refusedAt }];
    }),
  );
  return items.flat();
}
