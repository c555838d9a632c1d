// What an administrator says of a completion that waited: whose it is, or that it is nobody's here. Each word is one batch: the fact, the
// link, what another member loses, and the row itself.

import { candidateEvents, isCandidate } from '../background-checks/receive-background-check.ts';
import { getMember, identitiesOf } from '../people/members.store.ts';
import { leastDiffering, type SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import { type CompletionRow, getCompletion, resolveCompletion } from '../standings/completions.store.ts';
import { type NewEvent, recordTogether } from '../standings/record-event.ts';
import { asideEvent, claimEvent, ledgerChange, requirementOf } from './match-completion.ts';

/** @returns false where somebody has decided meanwhile. */
export async function linkCompletion(
  ports: Ports,
  { id, associationId }: CompletionRow,
  memberId: string,
  actor: string,
): Promise<boolean> {
  const refused = await recordTogether(ports, async () => {
    const row = await getCompletion(ports.db, associationId, id);
    if (!row || row.resolution !== null) return { refused: 'already-decided' as const };
    const at = ports.now.toISOString();
    const from = row.memberId !== null && row.memberId !== memberId ? row.memberId : null;
    const resolved = { memberId, resolution: 'linked' as const, resolvedBy: actor, resolvedAt: at };
    const leaves = from
      ? [asideEvent(row, from, { reason: null, because: 'of-another-member' }, { source: 'review', actor }, at)]
      : [];
    return {
      ledgers: [
        ...(from ? await ledgerChange(ports, from, leaves) : []),
        ...(await ledgerChange(ports, memberId, await linkEvents(ports, row, memberId, actor, at))),
      ],
      also: [resolveCompletion(ports.db, id, resolved)],
    };
  });
  return refused === null;
}

/** The fact itself, which must stand in this member's ledger, whoever it was near to before; and the association's word. */
async function linkEvents(
  ports: Ports,
  row: CompletionRow,
  memberId: string,
  actor: string,
  at: string,
): Promise<NewEvent[]> {
  const differs = await differsFrom(ports, row, memberId);
  const isTold = row.memberId === memberId && row.differs?.join() === differs.join();
  const claim = isTold ? [] : [claimEvent(ports, { row, memberId, differs })];
  const told = isCandidate(row) ? await candidateEvents(ports, row, memberId) : claim;
  return [
    ...told,
    {
      memberId,
      requirement: requirementOf(row),
      idempotencyKey: `completion-linked/${row.id}/${memberId}`,
      source: 'review',
      actor,
      occurredAt: at,
      fact: { type: 'completion-linked', completionId: row.id, differs },
    },
  ];
}

async function differsFrom(ports: Ports, row: CompletionRow, memberId: string) {
  const member = await getMember(ports, memberId);
  if (!member) return [];
  const person = JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
  return leastDiffering(person, await identitiesOf(ports, member));
}

/** @returns false where somebody has decided meanwhile. */
export async function setAsideCompletion(
  ports: Ports,
  { id, associationId }: CompletionRow,
  reason: string,
  actor: string,
): Promise<boolean> {
  const refused = await recordTogether(ports, async () => {
    const row = await getCompletion(ports.db, associationId, id);
    if (!row || row.resolution !== null) return { refused: 'already-decided' as const };
    const at = ports.now.toISOString();
    const { memberId } = row;
    const leaves = memberId ? [asideEvent(row, memberId, { reason }, { source: 'review', actor }, at)] : [];
    return {
      ledgers: memberId ? await ledgerChange(ports, memberId, leaves) : [],
      also: [resolveCompletion(ports.db, id, { memberId, resolution: 'set-aside', resolvedBy: actor, resolvedAt: at })],
    };
  });
  return refused === null;
}
