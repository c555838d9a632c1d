// What became of declined registrations: after DECLINED_KEPT_DAYS they go, and the whole person with them where nothing else is left of
// them in the association. "Due and not yet done": a run that was missed is made good by the next.
import { absorbedBy, getMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { declinedBefore, declinedOf, dropDeclined } from '../registrations/declined-registrations.store.ts';
import { DECLINED_KEPT_DAYS } from '../registrations/limits.ts';
import { eraseEverything } from './erase-everything.ts';
import { DECLINED_AT_ONCE } from './limits.ts';

/** @returns true when there may be more. */
export async function forgetDeclined(ports: Ports): Promise<boolean> {
  const before = new Date(ports.now.getTime() - DECLINED_KEPT_DAYS * 86_400_000).toISOString();
  const rows = await declinedBefore(ports.db, before, DECLINED_AT_ONCE);
  for (const { id, memberId, organizationId } of rows) {
    const member = await getMember(ports, memberId);
    const alone = member?.row.id === memberId && member.registrations.length === 0;
    const last =
      alone &&
      (await absorbedBy(ports.db, memberId)).length === 0 &&
      (await declinedOf(ports.db, memberId)).every(({ declinedAt }) => declinedAt < before);
    if (last) await eraseEverything(ports, member, { actor: 'clock', organizationId });
    else await dropDeclined(ports.db, id);
  }
  return rows.length === DECLINED_AT_ONCE;
}
