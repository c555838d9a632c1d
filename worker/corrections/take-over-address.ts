// An approved address becomes the record's when somebody signs in with it: the code proves that it is read by who asked for it. What was
// mailed to the old address opens nothing from then on.

import { type AddressChangeRow, dropAddressChange, waitingAddressChanges } from '../people/address-changes.store.ts';
import { getMember, updateIdentity } from '../people/members.store.ts';
import { revokeLinks } from '../people/personal-links.store.ts';
import type { Ports } from '../platform/ports.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { recordEvent } from '../standings/record-event.ts';

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
