// GET .../completions: what waits for the association's word, both records side by side (S7, S8).
import type { NearMember, OpenCompletion, OpenCompletions } from '../../contract/completion.ts';
import { allNearest, oncePerRecord, type SourcePerson } from '../domain/match-identity.ts';
import { REVIEW_PAGE_ITEMS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import type { Ports } from '../ports.ts';
import { type CompletionRow, openCompletions } from '../store/completions.ts';
import { findCandidates } from '../store/find-candidates.ts';
import { getMember } from '../store/members.ts';

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
