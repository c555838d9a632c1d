// One person is erased for good. Their rows go in one batch, which notes the files R2 is to delete and what is still to be looked through; then
// sweep-erasures.ts clears away what lies sealed elsewhere. What stays is who erased somebody, when and where. There is no way back.

import type { KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { forgetLedgers } from '../standings/record-event.ts';
import { clearMails } from './clear-mails.ts';
import { eraseByMember, eraseByTraces, eraseDeliveries } from './erase-rows.store.ts';
import { insertErasure } from './erasures.store.ts';
import { findTraces } from './find-traces.ts';
import { waitingMails } from './sealed-rows.store.ts';

/** @returns the instant from which they are not here any more. */
export async function eraseEverything(
  ports: Ports,
  member: KnownMember,
  by: { actor: string; organizationId: string },
): Promise<string> {
  const { db, keys, now } = ports;
  const { traces, knownBy, takenFor } = await findTraces(ports, member);
  const { associationId, memberIds } = traces;
  const id = crypto.randomUUID();
  const erasedAt = now.toISOString();
  await db.batch([
    insertErasure(db, {
      ...{ id, associationId, erasedAt },
      organizationId: by.organizationId,
      erasedBy: by.actor,
      memberHash: await erasedHash(ports, member.row.id),
      tracesSealed: await keys.seal(JSON.stringify(traces)),
      stage: 0,
      afterRow: '',
      dueAt: erasedAt,
      doneAt: null,
    }),
    eraseDeliveries(db, associationId, memberIds),
    ...forgetLedgers(db, memberIds, takenFor),
    ...eraseByMember(db, associationId, memberIds),
    ...eraseByTraces(db, knownBy),
  ]);
  // None may leave any more, not even in the moment before the sweep.
  await clearMails(ports, traces, await waitingMails(db));
  console.info(JSON.stringify({ at: 'erase-member', erasure: id }));
  await ports.wake('erasure');
  return erasedAt;
}

export const erasedHash = ({ keys }: Pick<Ports, 'keys'>, memberId: string): Promise<string> =>
  keys.hash(`erased/${memberId}`);
