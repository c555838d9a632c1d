// What an administrator says of a completion that waited: whose it is, or that it is nobody's here. Both are events.
import type { Ports } from './ports.ts';
import { isCandidate, tellMember } from './receive-background-check.ts';
import { type CompletionClaim, recordClaim } from './receive-completion.ts';
import { type NewEvent, recordEvent } from './record-event.ts';
import { type CompletionRow, resolveCompletion } from './store/completions.ts';

/** Two clicks at once are one link: the event's key is the completion's. */
export async function linkCompletion(ports: Ports, row: CompletionRow, memberId: string, actor: string): Promise<void> {
  // The fact of the completion itself must stand in this member's ledger, whoever it was near to before.
  if (row.memberId !== null && row.memberId !== memberId) await takeFrom(ports, row, row.memberId, actor);
  if (isCandidate(row)) await tellMember(ports, row, memberId);
  else await recordClaim(ports, claimOf(row, memberId));
  const at = ports.now.toISOString();
  await recordEvent(
    ports,
    {
      memberId,
      requirement: requirementOf(row),
      idempotencyKey: `completion-linked/${row.id}/${memberId}`,
      source: 'review',
      actor,
      occurredAt: at,
      fact: { type: 'completion-linked', completionId: row.id },
    },
    ({ db }) => [resolveCompletion(db, row.id, { memberId, resolution: 'linked', resolvedBy: actor, resolvedAt: at })],
  );
}

const claimOf = (row: CompletionRow, memberId: string): CompletionClaim => ({
  row,
  memberId,
  differs: row.memberId === memberId ? (row.differs ?? []) : [],
});

const requirementOf = (row: CompletionRow) => (isCandidate(row) ? 'background-check' : 'abuse-prevention');

export async function setAsideCompletion(ports: Ports, row: CompletionRow, reason: string, actor: string) {
  const at = ports.now.toISOString();
  const { memberId } = row;
  const resolved = { memberId, resolution: 'set-aside' as const, resolvedBy: actor, resolvedAt: at };
  if (memberId === null) {
    await resolveCompletion(ports.db, row.id, resolved);
    return;
  }
  await recordEvent(ports, asideEvent(row, memberId, reason, actor, at), ({ db }) => [
    resolveCompletion(db, row.id, resolved),
  ]);
}

async function takeFrom(ports: Ports, row: CompletionRow, memberId: string, actor: string): Promise<void> {
  const at = ports.now.toISOString();
  await recordEvent(ports, asideEvent(row, memberId, 'It is another member’s', actor, at));
}

function asideEvent(row: CompletionRow, memberId: string, reason: string, actor: string, occurredAt: string): NewEvent {
  return {
    memberId,
    requirement: requirementOf(row),
    idempotencyKey: `completion-set-aside/${row.id}/${memberId}`,
    source: 'review',
    actor,
    occurredAt,
    fact: { type: 'completion-set-aside', completionId: row.id, reason },
  };
}
