// A completion from any source: kept first, then compared with the association's members. It is never dropped and never
// approves by itself anybody it does not equal in all five fields (S6, S7). record-event.ts decides what the dot becomes.
import type { Source } from '../../contract/core/source.ts';
import { findCandidates } from '../people/find-candidates.store.ts';
import { nearest, oncePerRecord, type SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import type { Course } from '../requirements/rules/course.ts';
import {
  type CompletionRow,
  claimCompletion,
  getCompletion,
  insertCompletion,
  personHashes,
} from '../standings/completions.store.ts';
import { type Also, recordEvent } from '../standings/record-event.ts';
import { claimEvent, matchAnew } from './match-completion.ts';

/** A vendor's message in our words. */
export interface ReportedCompletion {
  source: Source;
  externalId: string;
  course: Course;
  courseTitle: string;
  completedOn: string;
  person: SourcePerson;
}

/** What became of it, in words for the delivery log. */
export type CompletionOutcome = 'matched' | 'near' | 'unclaimed' | 'known';

export async function receiveCompletion(
  ports: Ports,
  associationId: string,
  reported: ReportedCompletion,
  also: Also,
): Promise<CompletionOutcome> {
  const row = await completionRow(ports, associationId, reported);
  const before = await getCompletion(ports.db, associationId, row.id);
  if (before) {
    // Told before. Whoever decided about it meanwhile has decided.
    if (before.resolution === null) await matchAnew(ports, before);
    const [first, ...rest] = also(ports);
    if (first) await ports.db.batch([first, ...rest]);
    return 'known';
  }
  const candidates = await findCandidates(ports, associationId, reported.person);
  const found = nearest(reported.person, oncePerRecord(reported.person, candidates));
  if (!found) {
    await ports.db.batch([insertCompletion(ports.db, row), ...also(ports)]);
    return 'unclaimed';
  }
  const { member, differs } = found;
  const recorded = await recordEvent(ports, claimEvent(ports, { row, memberId: member.row.id, differs }), (within) => [
    insertCompletion(within.db, row),
    claimCompletion(within.db, row.id, { memberId: member.row.id, differs }),
    ...also(within),
  ]);
  if (recorded !== 'recorded') {
    // The member went away meanwhile, or another run was quicker: it is kept all the same.
    await ports.db.batch([insertCompletion(ports.db, row), ...also(ports)]);
    return 'known';
  }
  return differs.length === 0 ? 'matched' : 'near';
}

/** The id is made of the content: the same completion told twice is one, a corrected one is another. */
async function completionRow(
  ports: Ports,
  associationId: string,
  { source, externalId, course, courseTitle, completedOn, person }: ReportedCompletion,
): Promise<CompletionRow> {
  const { firstName, lastName, birthDate, gender, email } = person;
  const content = [associationId, externalId, course, completedOn, firstName, lastName, birthDate, gender, email];
  return {
    id: await ports.keys.hash(JSON.stringify(content)),
    associationId,
    source,
    externalId,
    course,
    courseTitle,
    completedOn,
    receivedAt: ports.now.toISOString(),
    personSealed: await ports.keys.seal(JSON.stringify(person)),
    ...(await personHashes(ports, person)),
    memberId: null,
    differs: null,
    resolution: null,
    resolvedBy: null,
    resolvedAt: null,
  };
}
