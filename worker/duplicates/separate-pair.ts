// A merge was wrong: two people after all (O4). Both are restored as they were, by new lines in both ledgers. What came since and can be
// told to be the other one's goes to them; the rest stays with the kept record. Nothing is deleted.

import { reportsOfCandidates } from '../background-checks/background-reports.store.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import {
  absorbedBy,
  getMember,
  getRecord,
  identitiesAmong,
  type KnownMember,
  sortNameOf,
} from '../people/members.store.ts';
import { isProbablySame, leastDiffering, type SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import { claimEarlierCompletions } from '../safesport/match-completion.ts';
import { completionsOf, giveCompletion } from '../standings/completions.store.ts';
import { type EventRow, factOf, ledgersOf } from '../standings/ledger.store.ts';
import { type NewEvent, recordTogether, type Together } from '../standings/record-event.ts';
import type { DatedFact } from '../standings/rules/ledger-fact.ts';
import { type Belonging, countingFacts, handOver } from '../standings/rules/merge-ledgers.ts';
import { everyLedger, ledgerKeys } from './merge-pair.ts';
import { closeMerge, type MergeRow, moveRows, pointTo, showRegistrations, splitUssf } from './merges.store.ts';

export type UndoRefusal = 'already-decided' | 'merged-further';

/** @returns null when it is undone. */
export async function separatePair(ports: Ports, row: MergeRow, actor: string): Promise<UndoRefusal | null> {
  const refused = await recordTogether(ports, () => prepare(ports, row, actor));
  if (refused) return refused;
  for (const id of [row.keptId, row.absorbedId]) {
    const member = await getMember(ports, id);
    if (member) await claimEarlierCompletions(ports, member);
  }
  return null;
}

async function prepare(
  ports: Ports,
  { id, keptId, absorbedId, moved }: MergeRow,
  actor: string,
): Promise<Together | { refused: UndoRefusal }> {
  const { db } = ports;
  const [kept, absorbed] = await Promise.all([getMember(ports, keptId), getRecord(ports, absorbedId)]);
  if (kept && kept.row.id !== keptId) return { refused: 'merged-further' };
  if (!kept || absorbed?.row.mergedInto !== keptId) return { refused: 'already-decided' };
  const association = await getOrganization(db, kept.row.associationId);
  if (!association) return { refused: 'already-decided' };
  const others = (await absorbedBy(db, keptId)).filter((each) => each !== absorbedId && !moved.members.includes(each));
  const ledger = await ledgersOf(db, [keptId, ...others, absorbedId, ...moved.members]);
  const keptOwn = ledger.filter(({ memberId }) => memberId === keptId);
  const { before, since } = around(keptOwn, id);
  const nearer = await nearerTo(ports, { kept, others, absorbed, members: moved.members });
  const completions = (await completionsOf(db, keptId)).filter(({ id: each }) => !moved.completions.includes(each));
  const newCompletions = new Set<string>();
  for (const each of completions) {
    const isNew = !before.some(({ fact }) => fact.type === 'completion' && fact.completionId === each.id);
    if (isNew && (await nearer(each.personSealed))) newCompletions.add(each.id);
  }
  const theirs: Belonging = {
    registrations: new Set(moved.registrations),
    certificates: new Set(moved.certificates),
    completions: new Set(moved.completions),
    newCompletions,
    reports: new Set(await reportsOfCandidates(db, moved.completions)),
    certifications: moved.ussf === 'moved',
  };
  const { from, repeated } = handOver(before.map(factOf), since.map(factOf), theirs);
  const at = ports.now.toISOString();
  const said = { mergeId: id, actor, at };
  const keys = ledgerKeys(association, ledger);
  const back: NewEvent[] = since
    .filter((each) => repeated.includes(each.id))
    .map(({ requirement, source, actor: who, occurredAt, fact, id: line }) => ({
      memberId: absorbedId,
      idempotencyKey: `handed-over/${id}/${line}`,
      ...{ requirement, source, actor: who, occurredAt, fact },
    }));
  const isMoved = ({ id: each }: { id: string }): boolean => moved.registrations.includes(each);
  const of = (ids: readonly string[]): EventRow[] => ledger.filter(({ memberId }) => ids.includes(memberId));
  const keptHistory = of([keptId, ...others]);
  const absorbedHistory = of([absorbedId, ...moved.members]);
  const ledgers = [
    {
      member: { ...kept, registrations: kept.registrations.filter((each) => !isMoved(each)) },
      association,
      history: keptHistory,
      events: everyLedger(keptId, keys, said, { type: 'merge-undone', mergeId: id, handedOver: from }),
      silent: false,
    },
    {
      member: { ...absorbed, registrations: kept.registrations.filter(isMoved) },
      association,
      history: absorbedHistory,
      events: [...back, ...everyLedger(absorbedId, keys, said, { type: 'merge-undone', mergeId: id, handedOver: [] })],
      silent: false,
    },
  ];
  const counting = keptHistory.map(factOf).filter((each) => !from.includes(each.id));
  const restored = [
    ...moved.completions.map((each) =>
      giveCompletion(db, each, absorbedId, lastSaid(absorbedHistory.map(factOf), each)),
    ),
    ...[...newCompletions].map((each) => giveCompletion(db, each, absorbedId, undefined)),
    ...completions
      .filter(({ id: each }) => !newCompletions.has(each))
      .map(({ id: each }) => giveCompletion(db, each, keptId, lastSaid(counting, each))),
  ];
  return {
    ledgers,
    also: [
      pointTo(db, absorbedId, null),
      ...moveRows(db, moved, { id: absorbedId, sortName: sortNameOf(absorbed.identity) }),
      showRegistrations(db, moved),
      ...splitUssf(db, moved, absorbedId, keptId),
      ...restored,
      closeMerge(db, id, { undoneBy: actor, undoneAt: at }),
    ],
  };
}

/** The kept record's own lines before the merge was written, and after it. */
function around(own: readonly EventRow[], mergeId: string): { before: EventRow[]; since: EventRow[] } {
  const marks = new Map(
    own.flatMap(({ requirement, sequence, fact }) =>
      fact.type === 'members-merged' && fact.mergeId === mergeId ? [[requirement, sequence] as const] : [],
    ),
  );
  const isSince = ({ requirement, sequence }: EventRow): boolean => sequence > (marks.get(requirement) ?? 0);
  return { before: own.filter((each) => !isSince(each)), since: own.filter(isSince) };
}

/** In what a completion differed when it was last compared; undefined where these lines do not say. */
const lastSaid = (facts: readonly DatedFact[], completionId: string) =>
  countingFacts(facts)
    .flatMap(({ fact }) => (fact.type === 'completion' && fact.completionId === completionId ? [fact] : []))
    .toSorted((a, b) => (a.examinedAt < b.examinedAt ? -1 : 1))
    .at(-1)?.differs;

/** Whether a completed person is nearer to the record that goes than to the one that stays. */
async function nearerTo(
  ports: Ports,
  of: { kept: KnownMember; others: string[]; absorbed: KnownMember; members: string[] },
) {
  const stays = [of.kept.identity, ...(await identitiesAmong(ports, of.others))];
  const goes = [of.absorbed.identity, ...(await identitiesAmong(ports, of.members))];
  return async (personSealed: string): Promise<boolean> => {
    const person = JSON.parse(await ports.keys.open(personSealed)) as SourcePerson;
    const near = goes.some((identity) => isProbablySame(person, identity));
    return near && leastDiffering(person, goes).length < leastDiffering(person, stays).length;
  };
}
