// A report that one of our mails failed for good becomes what a refusal at once is: the row of the mail says why, and the registrar sees whose
// address it is. Only for a mail of ours, still on the books, to that very recipient; the same report twice is once.

import type { Ports } from '../../platform/ports.ts';
import { mailRecipient } from '../mail-recipient.ts';
import type { Mail } from '../mail-template.ts';
import { findSentMail, markBounced } from '../mails.store.ts';
import { noteBounced } from '../refused-addresses.store.ts';
import { withoutAddresses } from '../without-addresses.ts';
import type { DeliveryReport } from './read-bounce.ts';

export async function recordBounce(
  ports: Ports,
  { messageIds, failures }: DeliveryReport,
): Promise<'recorded' | 'not-ours' | 'no-failure'> {
  if (failures.length === 0) return 'no-failure';
  for (const messageId of messageIds) {
    const row = await findSentMail(ports.db, messageId);
    if (!row) continue;
    const { to } = JSON.parse(await ports.keys.open(row.sealed)) as Mail;
    const failure = failures.find(({ recipient }) => recipient === to.trim().toLowerCase());
    if (!failure) return 'not-ours';
    const { associationId } = row;
    const recipient = await mailRecipient(ports, associationId, to);
    const refusedAt = ports.now.toISOString();
    // One step, and the note first: it is only made while the row does not say so yet.
    await ports.db.batch([
      noteBounced(ports.db, row.key, { recipient, associationId, memberId: row.memberId, refusedAt }),
      markBounced(ports.db, row.key, withoutAddresses(failure.words)),
    ]);
    return 'recorded';
  }
  return 'not-ours';
}
