// Who on an association's books may be the person somebody speaks of. Finds, and judges nothing.
import { sql } from 'drizzle-orm';
import type { Identity } from '../../contract/people/member.ts';
import type { Ports } from '../platform/ports.ts';
import { member } from './member.schema.ts';
import { identityOf, keptRows, type MemberRow } from './members.store.ts';
import { foldName } from './rules/fold-name.ts';

/**
 * Members of one association who share an address, a birth date or a last name with a completed person. Somebody with several identities
 * may come several times: with the record that is kept, and each identity that comes near.
 */
export async function findCandidates(
  ports: Ports,
  associationId: string,
  person: { email: string; birthDate: string; lastName: string },
): Promise<{ row: MemberRow; identity: Identity }[]> {
  const birthDateHash = await ports.keys.hash(person.birthDate);
  // A look-up for each way of being near: `or` in one question reads every member of the association.
  const near = sql`select id from member where association_id = ${associationId} and email = ${person.email.trim().toLowerCase()}
    union select id from member where association_id = ${associationId} and birth_date_hash = ${birthDateHash}
    union select id from member where association_id = ${associationId} and last_name_key = ${foldName(person.lastName)}`;
  const rows = await ports.db.select().from(member).where(sql`${member.id} in (${near})`).all();
  const kept = await keptRows(ports.db, rows);
  return Promise.all(
    rows.map(async (row) => ({ row: kept.get(row.id) ?? row, identity: await identityOf(ports, row) })),
  );
}
