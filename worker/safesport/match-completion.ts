// Whose a completion is that nobody has decided about: the one member who comes nearest, as people stand now, in whatever order they came. One
// that went to somebody who only came near goes to whoever comes nearer; of two who come equally near the association decides.

import type { MatchField } from '../../contract/core/match-field.ts';
import type { SetAsideBecause } from '../../contract/standings/history.ts';
import { claimCandidate, isCandidate, isSettled } from '../background-checks/receive-background-check.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { absorbedBy, getMember, identitiesOf, type KnownMember } from '../people/members.store.ts';
import {
  isProbablySame,
  type Near,
  nearest,
  oncePerRecord,
  type SourcePerson,
} from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import type { Course } from '../requirements/rules/course.ts';
import { type CompletionRow, claimCompletion, getCompletion, openNear } from '../standings/completions.store.ts';
import { ledgersOf } from '../standings/ledger.store.ts';
import { type LedgerChange, type NewEvent, recordTogether, type Together } from '../standings/record-event.ts';

/** Looks again at what is open, now that this member begins, registers, uploads, was corrected or merged (S8). */
export async function claimEarlierCompletions(ports: Ports, member: KnownMember): Promise<void> {
  const identities = await identitiesOf(ports, member);
  const near = await Promise.all(identities.map((identity) => openNear(ports, member.row, identity)));
  for (const row of new Map(near.flat().map((each) => [each.id, each])).values()) await matchAnew(ports, row);
}

/** Compares it with everybody once more, and moves it where it belongs now: what one loses and another gains is one batch. */
export async function matchAnew(ports: Ports, row: CompletionRow): Promise<void> {
  if (isCandidate(row)) return matchCandidate(ports, row);
  await recordTogether(ports, async () => {
    const now = await getCompletion(ports.db, row.associationId, row.id);
    if (!now || now.resolution !== null) return { refused: 'decided' as const };
    // What equalled a member in everything is theirs: a correction of their record since then takes nothing away.
    if (await isSettledWith(ports, now)) return { refused: 'unchanged' as const };
    const found = await nearestTo(ports, now);
    const to = found && { memberId: found.member.row.id, differs: found.differs };
    if (isWhereItWas(now, to)) return { refused: 'unchanged' as const };
    return move(ports, now, to);
  });
}

/** A background check tells its member nothing before it is theirs for certain; then it stays. */
async function matchCandidate(ports: Ports, row: CompletionRow): Promise<void> {
  if (isSettled(row)) return;
  const found = await nearestTo(ports, row);
  if (found) await claimCandidate(ports, row, found.member.row.id, found.differs);
  else if (row.memberId !== null) await claimCompletion(ports.db, row.id, null);
}

async function nearestTo(ports: Ports, row: CompletionRow): Promise<Near<{ row: { id: string } }> | null> {
  const person = JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
  return nearest(person, oncePerRecord(person, await findCandidates(ports, row.associationId, person)));
}

/** Equal in all five when it was compared, with somebody who is still that person: only another spelling or address came since. */
async function isSettledWith(ports: Ports, { memberId, differs, personSealed }: CompletionRow): Promise<boolean> {
  const member = memberId !== null && differs?.length === 0 ? await getMember(ports, memberId) : null;
  if (!member) return false;
  const person = JSON.parse(await ports.keys.open(personSealed)) as SourcePerson;
  return (await identitiesOf(ports, member)).some((identity) => isProbablySame(person, identity));
}

interface Claimant {
  memberId: string;
  differs: MatchField[];
}

const isWhereItWas = ({ memberId, differs }: CompletionRow, to: Claimant | null): boolean =>
  to === null ? memberId === null : to.memberId === memberId && to.differs.join() === differs?.join();

async function move(ports: Ports, row: CompletionRow, to: Claimant | null): Promise<Together> {
  const from = row.memberId !== null && row.memberId !== to?.memberId ? row.memberId : null;
  const at = ports.now.toISOString();
  const because = to ? 'nearer-member' : 'no-longer-near';
  const leaves = from
    ? [asideEvent(row, from, { reason: null, because }, { source: row.source, actor: row.source }, at)]
    : [];
  return {
    ledgers: [
      ...(from ? await ledgerChange(ports, from, leaves) : []),
      ...(to ? await ledgerChange(ports, to.memberId, [claimEvent(ports, { row, ...to })]) : []),
    ],
    also: [claimCompletion(ports.db, row.id, to)],
  };
}

/**
 * A member's ledger with these events after it; empty for a member who is gone. What stands there already under the same key, and happens once
 * more (it went away and came back), gets a key of its own.
 */
export async function ledgerChange(ports: Ports, memberId: string, events: NewEvent[]): Promise<LedgerChange[]> {
  const member = await getMember(ports, memberId);
  const association = member && (await getOrganization(ports.db, member.row.associationId));
  if (!member || !association) return [];
  const { id } = member.row;
  const history = await ledgersOf(ports.db, [id, ...(await absorbedBy(ports.db, id))]);
  const known = new Set(history.map(({ idempotencyKey }) => idempotencyKey));
  const fresh = events.map((each) => ({
    ...each,
    memberId: id,
    idempotencyKey: known.has(each.idempotencyKey)
      ? `${each.idempotencyKey}/${ports.now.toISOString()}`
      : each.idempotencyKey,
  }));
  return [{ member, association, history, events: fresh, silent: false, news: true }];
}

/** Whose a completion is, or is near to, and in what they differ. */
export interface CompletionClaim extends Claimant {
  row: CompletionRow;
}

export const claimEvent = (ports: Ports, { row, memberId, differs }: CompletionClaim): NewEvent => ({
  memberId,
  requirement: 'abuse-prevention',
  // Compared again after a correction, with another result, it is another event.
  idempotencyKey: `completion/${row.id}/${memberId}/${differs.join('+')}`,
  source: row.source,
  actor: row.source,
  occurredAt: `${row.completedOn}T00:00:00.000Z`,
  fact: {
    type: 'completion',
    completionId: row.id,
    course: row.course as Course,
    courseTitle: row.courseTitle,
    completedOn: row.completedOn,
    differs,
    examinedAt: ports.now.toISOString(),
  },
});

export const requirementOf = (row: CompletionRow) => (isCandidate(row) ? 'background-check' : 'abuse-prevention');

export const asideEvent = (
  row: CompletionRow,
  memberId: string,
  why: { reason: string | null; because?: SetAsideBecause },
  by: Pick<NewEvent, 'source' | 'actor'>,
  occurredAt: string,
): NewEvent => ({
  ...by,
  memberId,
  requirement: requirementOf(row),
  idempotencyKey: `completion-set-aside/${row.id}/${memberId}`,
  occurredAt,
  fact: { type: 'completion-set-aside', completionId: row.id, ...why },
});
