// Two records become one person (O4). Nothing is copied or lost: what belongs to the absorbed record leads to the kept one, both ledgers
// count, and unclaimed completions are looked at again. Whether the two are the same person is never decided here.
import type { Requirement } from '../../contract/core/requirement.ts';
import { getOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import { absorbedBy, getMember, sortNameOf } from '../people/members.store.ts';
import type { Ports } from '../platform/ports.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { type EventRow, ledgersOf } from '../standings/ledger.store.ts';
import { type NewEvent, recordTogether, type Together } from '../standings/record-event.ts';
import type { LedgerFact } from '../standings/rules/ledger-fact.ts';
import {
  belongingsOf,
  hideRegistrations,
  insertMerge,
  type MergeRow,
  mergeUssf,
  moveRows,
  pointTo,
} from './merges.store.ts';

export interface Merging {
  keptId: string;
  absorbedId: string;
  /** The office where it is done, and who does it. */
  place: PlacedOrganization;
  actor: string;
}

/** @returns the merge, or `already-decided` where one of the two has become somebody else's record meanwhile. */
export async function mergePair(ports: Ports, merging: Merging): Promise<MergeRow | 'already-decided'> {
  const id = crypto.randomUUID();
  let row: MergeRow | undefined;
  const refused = await recordTogether(ports, async () => {
    const prepared = await prepare(ports, merging, id);
    if (!prepared) return { refused: 'already-decided' as const };
    row = prepared.row;
    return prepared.together;
  });
  if (refused || !row) return 'already-decided';
  const kept = await getMember(ports, row.keptId);
  if (kept) await claimEarlierCompletions(ports, kept);
  return row;
}

async function prepare(ports: Ports, { keptId, absorbedId, place, actor }: Merging, id: string) {
  const { db, now } = ports;
  const [kept, absorbed] = await Promise.all([getMember(ports, keptId), getMember(ports, absorbedId)]);
  if (kept?.row.id !== keptId || absorbed?.row.id !== absorbedId || keptId === absorbedId) return null;
  const association = await getOrganization(db, kept.row.associationId);
  if (!association || absorbed.row.associationId !== association.row.id) return null;
  const moved = await belongingsOf(
    db,
    { id: absorbedId, registrations: absorbed.registrations },
    { id: keptId, registrations: kept.registrations },
  );
  const family = [keptId, absorbedId, ...moved.members, ...(await absorbedBy(db, keptId))];
  const history = await ledgersOf(db, family);
  const mergedAt = now.toISOString();
  const all = [...kept.registrations, ...absorbed.registrations];
  const registrations = all.filter((each) => !moved.hidden.includes(each.id));
  const of = { mergeId: id, actor, at: mergedAt };
  const keys = ledgerKeys(association, history);
  const together: Together = {
    ledgers: [
      {
        member: { ...kept, registrations },
        association,
        history,
        events: everyLedger(keptId, keys, of, { type: 'members-merged', mergeId: id, absorbed: absorbedId }),
        silent: false,
      },
      {
        member: absorbed,
        association,
        history,
        events: everyLedger(absorbedId, keys, of, { type: 'merged-into', mergeId: id, kept: keptId }),
        silent: true,
      },
    ],
    also: [],
  };
  const { associationId } = kept.row;
  const row: MergeRow = {
    ...{ id, associationId, keptId, absorbedId, moved, mergedAt },
    path: place.row.path,
    mergedBy: actor,
    undoneBy: null,
    undoneAt: null,
  };
  together.also.push(
    insertMerge(db, row),
    pointTo(db, absorbedId, keptId),
    ...mergeUssf(db, moved, absorbedId, keptId),
    ...moveRows(db, moved, { id: keptId, sortName: sortNameOf(kept.identity) }),
    hideRegistrations(db, moved),
  );
  return { row, together };
}

/** Everything that is or was asked for here, and everything that something is recorded of. */
export const ledgerKeys = (
  { policy }: PlacedOrganization,
  history: readonly Pick<EventRow, 'requirement'>[],
): Requirement[] => [
  ...new Set([...policy.definitions.map(({ key }) => key), ...history.map(({ requirement }) => requirement)]),
];

/**
 * The same word in the ledger of every requirement: whoever writes any of them at the same moment finds its place taken, reads anew, and
 * learns of the merge.
 */
export const everyLedger = (
  memberId: string,
  requirements: readonly Requirement[],
  { mergeId, actor, at }: { mergeId: string; actor: string; at: string },
  fact: LedgerFact,
): NewEvent[] =>
  requirements.map((requirement) => ({
    memberId,
    requirement,
    idempotencyKey: `${fact.type}/${mergeId}/${memberId}/${requirement}`,
    source: 'merge',
    actor,
    occurredAt: at,
    fact,
  }));
