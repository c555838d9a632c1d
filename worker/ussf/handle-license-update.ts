// U.S. Soccer says that somebody's licences changed. What they are now is read anew, so that a message that is late, doubled
// or out of order can do no harm; this only makes the official due.
import * as z from 'zod/mini';
import { UserLicenseUpdate } from '../../contract/ussf/ussf.ts';
import { type InboxRow, markHandled } from '../intake/inbox.store.ts';
import type { Ports } from '../platform/ports.ts';
import { readAccess } from './ussf-access.store.ts';
import { markDue } from './ussf-officials.store.ts';

export async function handleLicenseUpdate(ports: Ports, row: InboxRow): Promise<void> {
  const { ussf_id } = z.parse(UserLicenseUpdate, JSON.parse(await ports.keys.open(row.bodySealed)));
  const access = await readAccess(ports.db, row.associationId);
  if (!access?.enabledAt) {
    await markHandled(ports.db, row, 'done', 'access is turned off');
    return;
  }
  const hash = await ports.keys.hash(ussf_id);
  const officials = await markDue(ports.db, row.associationId, hash, ports.now.toISOString());
  await markHandled(ports.db, row, 'done', officials > 0 ? 'licences are read anew' : 'nobody here has this number');
  if (officials > 0) await ports.wake('ussf');
}
