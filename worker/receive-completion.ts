// A completion from any source: kept first, then compared with the association's members. It is never dropped and never
// approves by itself anybody it does not equal in all five fields (S6, S7). record-event.ts decides what the dot becomes.
import type { MatchField } from '../contract/match-field.ts';
import type { Source } from '../contract/source.ts';
import type { Course } from './domain/course.ts';
import { isProbablySame, leastDiffering, nearest, oncePerRecord, type SourcePerson } from './domain/match-identity.ts';
import type { Ports } from './ports.ts';
import { claimCandidate, isCandidate } from './receive-background-check.ts';
import { type Also, recordEvent } from './record-event.ts';
import { type CompletionRow, claimCompletion, insertCompletion, openNear, personHashes } from './store/completions.ts';
import { findCandidates, identitiesOf, type KnownMember } from './store/members.ts';

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
  const candidates = await findCandidates(ports, associationId, reported.person);
  const found = nearest(reported.person, oncePerRecord(reported.person, candidates));
  if (!found) {
    await ports.db.batch([insertCompletion(ports.db, row), ...also(ports)]);
    return 'unclaimed';
  }
  const { member, differs } = found;
  const recorded = await recordClaim(ports, { row, memberId: member.row.id, differs }, (within) => [
    insertCompletion(within.db, row),
    claimCompletion(within.db, row.id, member.row.id, differs),
    ...also(within),
  ]);
  if (recorded !== 'recorded') {
    const [first, ...rest] = also(ports);
    if (first) await ports.db.batch([first, ...rest]);
    return 'known';
  }
  return differs.length === 0 ? 'matched' : 'near';
}

/** Looks again at what is open, now that this member begins, registers, uploads, was corrected or merged (S8). */
export async function claimEarlierCompletions(ports: Ports, member: KnownMember): Promise<number> {
  let claimed = 0;
  const identities = await identitiesOf(ports, member);
  const near = await Promise.all(identities.map((identity) => openNear(ports, member.row, identity)));
  for (const row of new Map(near.flat().map((each) => [each.id, each])).values()) {
    const person = JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
    const differs = leastDiffering(person, identities);
    if (!identities.some((identity) => isProbablySame(person, identity))) continue;
    claimed++;
    if (isCandidate(row)) {
      await claimCandidate(ports, row, member.row.id, differs);
      continue;
    }
    // Theirs already, and differing in the same: nothing new was found out.
    if (row.memberId === member.row.id && row.differs?.join() === differs.join()) continue;
    await recordClaim(ports, { row, memberId: member.row.id, differs }, (within) => [
      claimCompletion(within.db, row.id, member.row.id, differs),
    ]);
  }
  return claimed;
}

/** Whose a completion is, or is near to, and in what they differ. */
export interface CompletionClaim {
  row: CompletionRow;
  memberId: string;
  differs: MatchField[];
}

export function recordClaim(ports: Ports, { row, memberId, differs }: CompletionClaim, also: Also = () => []) {
  const { id, course, courseTitle, completedOn, source } = row;
  return recordEvent(
    ports,
    {
      memberId,
      requirement: 'abuse-prevention',
      // Compared again after a correction, with another result, it is another event.
      idempotencyKey: `completion/${id}/${memberId}/${differs.join('+')}`,
      source,
      actor: source,
      occurredAt: `${completedOn}T00:00:00.000Z`,
      fact: {
        type: 'completion',
        completionId: id,
        course: course as Course,
        courseTitle,
        completedOn,
        differs,
        examinedAt: ports.now.toISOString(),
      },
    },
    also,
  );
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
