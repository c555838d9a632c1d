// Approved addresses that wait for a code: one a record, found by the address itself when somebody signs in with it.
import { and, eq, gt } from 'drizzle-orm';
import { ADDRESS_CHANGE_DAYS } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { addressChange } from './address-change.schema.ts';
import { addressHashOf } from './personal-links.store.ts';

export type AddressChangeRow = typeof addressChange.$inferSelect;

export async function addressChangeRow(
  ports: Ports,
  of: Pick<AddressChangeRow, 'memberId' | 'associationId' | 'correctionId' | 'approvedBy'> & { email: string },
): Promise<AddressChangeRow> {
  const { email, ...rest } = of;
  return {
    ...rest,
    addressHash: await addressHashOf(ports, email),
    expiresAt: new Date(ports.now.getTime() + ADDRESS_CHANGE_DAYS * 86_400_000).toISOString(),
  };
}

/** A newer change takes the place of the older. */
export const putAddressChange = (db: Database, row: AddressChangeRow) =>
  db.insert(addressChange).values(row).onConflictDoUpdate({ target: addressChange.memberId, set: row });

export async function waitingAddressChanges(ports: Ports, email: string): Promise<AddressChangeRow[]> {
  const hash = await addressHashOf(ports, email);
  const waiting = and(eq(addressChange.addressHash, hash), gt(addressChange.expiresAt, ports.now.toISOString()));
  return ports.db.select().from(addressChange).where(waiting).all();
}

/** Takes away this very change; a newer one for the same record stays. */
export const dropAddressChange = (db: Database, { memberId, correctionId }: AddressChangeRow) =>
  db
    .delete(addressChange)
    .where(and(eq(addressChange.memberId, memberId), eq(addressChange.correctionId, correctionId)));
