// The clock as a source: an approval whose last day has passed becomes an event, once, whenever cron comes to see it.

import type { Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { ranOut } from './ledger.store.ts';
import { recordEvent } from './record-event.ts';

/** Rows looked at in one run; the rest is due in the next. */
const EXPIRIES_AT_ONCE = 100;

export async function recordExpiries(ports: Ports): Promise<void> {
  // Nowhere on earth is it earlier than in UTC-12: what is over there is over in every association. Until then the dot
  // tells the truth all the same, it is seen with today's eyes (view-standing.ts).
  const latestDay = dayAt(ports.now, 'Etc/GMT+12');
  for (const { memberId, requirement, validUntil } of await ranOut(ports.db, latestDay, EXPIRIES_AT_ONCE)) {
    if (validUntil === null) continue;
    await recordEvent(ports, {
      memberId,
      requirement,
      idempotencyKey: `expired/${memberId}/${requirement}/${validUntil}`,
      source: 'clock',
      actor: 'clock',
      occurredAt: `${validUntil}T23:59:59.999Z`,
      fact: { type: 'expired', validUntil },
    });
  }
}
