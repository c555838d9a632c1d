// Whoever was invited and never registered is forgotten after INVITED_KEPT_DAYS.
import type { Ports } from '../platform/ports.ts';
import { dropInvitedBefore } from '../registrations/invited-people.store.ts';
import { INVITED_KEPT_DAYS } from '../registrations/limits.ts';

/** @returns false: all of them go at once. */
export async function forgetInvited({ db, now }: Ports): Promise<boolean> {
  await dropInvitedBefore(db, new Date(now.getTime() - INVITED_KEPT_DAYS * 86_400_000).toISOString());
  return false;
}
