// One person as they are known here: the record that is kept, those merged into it, and every identity.

import { absorbedBy, identitiesAmong, type KnownMember } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import type { KnownPerson } from '../safesport/whose-completion.ts';

export async function knownPerson(ports: Ports, { row, identity }: KnownMember): Promise<KnownPerson> {
  const absorbed = await absorbedBy(ports.db, row.id);
  const others = absorbed.length > 0 ? await identitiesAmong(ports, absorbed) : [];
  return { associationId: row.associationId, memberIds: [row.id, ...absorbed], identities: [identity, ...others] };
}
