// GET .../completions: what waits for the association's word, both records side by side (S7, S8).
import type { NearMember, OpenCompletion, OpenCompletions } from '../../contract/safesport/completion.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { getMember } from '../people/members.store.ts';
import { allNearest, oncePerRecord, type SourcePerson } from '../people/rules/match-identity.ts';
import { REVIEW_PAGE_ITEMS } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import type { Ports } from '../platform/ports.ts';
import { type CompletionRow, openCompletions } from '../standings/completions.store.ts';

export const getCompletions = operation(
  administrator('reviews:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const { ports, place } = c.var;
    const rows = await openCompletions(ports.db, place.association.id, REVIEW_PAGE_ITEMS);
    const items = await Promise.all(rows.map((row) => show(ports, row)));
    c.header('cache-control', 'no-store');
    return c.json({ items, waiting: items.length } satisfies OpenCompletions);
  },
);

async function show(ports: Ports, row: CompletionRow): Promise<OpenCompletion> {
  const { id, source, courseTitle: course, completedOn, receivedAt } = row;
  const person = JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
  const found = row.memberId === null ? null : await getMember(ports, row.memberId);
  const member = found && { memberId: found.row.id, identity: found.identity, differs: row.differs ?? [] };
  const equals = member ? [] : await equallyNear(ports, row.associationId, person);
  return { id, source, course, completedOn, receivedAt, person, member, equals };
}

/** It is none of theirs by itself, for it may be either's. */
async function equallyNear(ports: Ports, associationId: string, person: SourcePerson): Promise<NearMember[]> {
  const near = allNearest(person, oncePerRecord(person, await findCandidates(ports, associationId, person)));
  if (near.length < 2) return [];
  return near.map(({ member, differs }) => ({ memberId: member.row.id, identity: member.identity, differs }));
}
