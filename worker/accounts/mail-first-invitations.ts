// The operator's command writes an invitation and cannot send mail: the mail server is known to the Worker alone. So the clock sends it.

import { sealMail } from '../mail/post-mail.ts';
import type { Ports } from '../platform/ports.ts';
import { mailOf, markMailed, unmailedFirstInvitations } from './first-invitations.store.ts';

export async function mailFirstInvitations(ports: Ports): Promise<void> {
  for (const row of await unmailedFirstInvitations(ports)) {
    const key = `first-invitation/${row.id}`;
    await markMailed(
      ports,
      row.id,
      await sealMail(ports, { key, associationId: '', memberId: null, mail: mailOf(row) }),
    );
  }
}
