// One person as they are known here: the record that is kept, those merged into it, and every identity.
import type { Ports } from '../ports.ts';
import { absorbedBy, identitiesAmong, type KnownMember } from '../store/members.ts';
import type { KnownPerson } from '../whose-completion.ts';

export async function knownPerson(ports: Ports, { row, identity }: KnownMember): Promise<KnownPerson> {
  const absorbed = await absorbedBy(ports.db, row.id);
  const others = absorbed.length > 0 ? await identitiesAmong(ports, absorbed) : [];
  return { associationId: row.associationId, memberIds: [row.id, ...absorbed], identities: [identity, ...others] };
}
