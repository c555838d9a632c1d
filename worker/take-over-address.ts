// An approved address becomes the record's when somebody signs in with it: the code proves that it is read by who asked for it. What was
// mailed to the old address opens nothing from then on.

import { claimEarlierCompletions } from './match-completion.ts';
import type { Ports } from './ports.ts';
import { recordEvent } from './record-event.ts';
import { type AddressChangeRow, dropAddressChange, waitingAddressChanges } from './store/address-changes.ts';
import { getMember, updateIdentity } from './store/members.ts';
import { revokeLinks } from './store/personal-links.ts';

/** Called when somebody has just proved that the address is theirs. */
export async function takeOverAddresses(ports: Ports, email: string): Promise<void> {
  for (const change of await waitingAddressChanges(ports, email)) await takeOver(ports, change, email);
}

async function takeOver(ports: Ports, change: AddressChangeRow, email: string): Promise<void> {
  const member = await getMember(ports, change.memberId);
  // Erased, or merged into a record with an address of its own: nothing is left to take over.
  if (member?.row.id !== change.memberId) {
    await dropAddressChange(ports.db, change);
    return;
  }
  const statements = await updateIdentity(ports, member.row.id, { ...member.identity, email });
  await recordEvent(
    ports,
    {
      memberId: member.row.id,
      requirement: 'abuse-prevention',
      idempotencyKey: `address-confirmed/${change.correctionId}`,
      source: 'correction',
      actor: change.approvedBy,
      occurredAt: ports.now.toISOString(),
      fact: { type: 'identity-corrected', fields: ['email'] },
    },
    ({ db }) => [...statements(db), revokeLinks(ports, member.row.id), dropAddressChange(db, change)],
  );
  const corrected = await getMember(ports, member.row.id);
  if (corrected) await claimEarlierCompletions(ports, corrected);
}
