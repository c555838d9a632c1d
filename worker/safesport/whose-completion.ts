// Is a person as a source wrote them this member, and nobody else here? The same question a completion is matched by, asked of one member;
// it can still be asked when the member's own rows are gone. Never changes anything.
import type { Identity } from '../../contract/people/member.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { isProbablySame, nearest, oncePerRecord, type SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';

export interface KnownPerson {
  associationId: string;
  /** The record that is kept, and those merged into it. */
  memberIds: readonly string[];
  identities: readonly Identity[];
}

export async function isTheirs(ports: Ports, who: KnownPerson, person: SourcePerson): Promise<boolean> {
  if (!who.identities.some((identity) => isProbablySame(person, identity))) return false;
  const candidates = await findCandidates(ports, who.associationId, person);
  const others = candidates
    .filter(({ row }) => !who.memberIds.includes(row.id))
    .map(({ row, identity }) => ({ row: { id: row.id }, identity }));
  const [id = ''] = who.memberIds;
  const own = who.identities.map((identity) => ({ row: { id }, identity }));
  return nearest(person, oncePerRecord(person, [...own, ...others]))?.member.row.id === id;
}
