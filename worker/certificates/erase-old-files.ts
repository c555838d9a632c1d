// Retention: erases the files of certificates that were decided longer ago than the association keeps them. The decision
// and its history stay. Bytes first, mark second: a file that is marked is gone. Never touches what is undecided.

import { associations, getOrganization } from '../organizations/organizations.store.ts';
import type { Ports } from '../platform/ports.ts';
import { addMonths, dayAt } from '../platform/rules/calendar.ts';
import { instantOf } from '../platform/rules/local-time.ts';
import { keptBefore, markErased } from './certificates.store.ts';

/** Files erased in one run of one association; the rest is due in the next. */
const ERASED_AT_ONCE = 50;

export async function eraseOldFiles(ports: Ports, bucket: R2Bucket): Promise<void> {
  for (const { id } of await associations(ports.db)) {
    const { retentionMonths: months = null, timeZone = 'UTC' } = (await getOrganization(ports.db, id))?.policy ?? {};
    if (months === null) continue;
    const before = instantOf(addMonths(dayAt(ports.now, timeZone), -months), '00:00', timeZone).toISOString();
    for (const file of await keptBefore(ports.db, id, before, ERASED_AT_ONCE)) {
      await bucket.delete(file.storageKey);
      await markErased(ports.db, file.id, ports.now.toISOString());
    }
  }
}
