// A background-check message: kept, then told to the member it is about. A candidate equal in names, birth date and email, or
// ordered under our own id, is that member; every other waits in the association's queue for one click. Never guesses.

import { findCandidates } from '../people/find-candidates.store.ts';
import { getMember } from '../people/members.store.ts';
import { type differingFields, nearest, oncePerRecord, type SourcePerson } from '../people/rules/match-identity.ts';
import type { Ports } from '../platform/ports.ts';
import { type CompletionRow, claimCompletion, insertCompletion, personHashes } from '../standings/completions.store.ts';
import { type Also, type NewEvent, recordEvent } from '../standings/record-event.ts';
import { findCandidate, insertReport, nameCandidate, reportsOf } from './background-reports.store.ts';
import type { BackgroundNews } from './checkr-to-event.ts';

const NOBODY: SourcePerson = { firstName: '', lastName: '', birthDate: '', gender: null, email: '' };

export async function receiveBackgroundCheck(
  ports: Ports,
  associationId: string,
  news: BackgroundNews,
  also: Also,
): Promise<void> {
  const known = await findCandidate(ports.db, associationId, news.candidateId);
  const row = known ?? (await candidateRow(ports, associationId, news));
  const { report, eventId, candidateId, occurredAt } = news;
  const { id: reportId = '', outcome = 'pending', completedOn = null } = report ?? {};
  await ports.db.batch([
    insertCompletion(ports.db, row),
    ...(report
      ? [
          insertReport(ports.db, {
            associationId,
            eventId,
            candidateId,
            reportId,
            outcome,
            completedOn,
            occurredAt,
          }),
        ]
      : []),
  ]);
  await whoIs(ports, row, news);
  const [first, ...rest] = also(ports);
  if (first) await ports.db.batch([first, ...rest]);
}

/** Looks whose this candidate is, unless that is settled; then tells that member everything that was said. */
async function whoIs(ports: Ports, row: CompletionRow, news: BackgroundNews): Promise<void> {
  if (isSettled(row)) return tellMember(ports, row, row.memberId ?? '');
  if (row.resolution === 'set-aside') return;
  if (news.person) {
    const personSealed = await ports.keys.seal(JSON.stringify(news.person));
    await nameCandidate(ports.db, row.id, { personSealed, ...(await personHashes(ports, news.person)) });
  }
  const ordered = news.customId === null ? null : await getMember(ports, news.customId);
  if (ordered?.row.associationId === row.associationId) return claimCandidate(ports, row, ordered.row.id, []);
  if (!news.person) return;
  const candidates = await findCandidates(ports, row.associationId, news.person);
  const found = nearest(news.person, oncePerRecord(news.person, candidates));
  if (found) await claimCandidate(ports, row, found.member.row.id, found.differs);
}

/** `differs` empty: it is this member. Otherwise it is only shown beside them. */
export async function claimCandidate(
  ports: Ports,
  row: CompletionRow,
  memberId: string,
  differs: ReturnType<typeof differingFields>,
): Promise<void> {
  await claimCompletion(ports.db, row.id, { memberId, differs });
  if (differs.length === 0) await tellMember(ports, row, memberId);
}

export const isCandidate = (row: CompletionRow): boolean => row.source === 'checkr-webhook';

export const isSettled = ({ memberId, differs, resolution }: CompletionRow): boolean =>
  memberId !== null && (resolution === 'linked' || (resolution === null && differs?.length === 0));

/** Every report of this candidate as events of this member; what is recorded already stays as it is. */
async function tellMember(ports: Ports, row: CompletionRow, memberId: string): Promise<void> {
  for (const event of await candidateEvents(ports, row, memberId)) await recordEvent(ports, event);
}

export async function candidateEvents(ports: Ports, row: CompletionRow, memberId: string): Promise<NewEvent[]> {
  const reports = await reportsOf(ports.db, row.associationId, row.externalId);
  return reports.map(({ eventId, reportId, outcome, completedOn, occurredAt }) => ({
    memberId,
    requirement: 'background-check',
    idempotencyKey: `checkr/${eventId}/${memberId}`,
    source: 'checkr-webhook',
    actor: 'checkr-webhook',
    occurredAt,
    fact: { type: 'background-check', reportId, outcome, completedOn },
  }));
}

async function candidateRow(ports: Ports, associationId: string, news: BackgroundNews): Promise<CompletionRow> {
  const person = news.person ?? NOBODY;
  return {
    id: await ports.keys.hash(JSON.stringify([associationId, 'checkr', news.candidateId])),
    associationId,
    source: 'checkr-webhook',
    externalId: news.candidateId,
    course: 'background-check',
    courseTitle: 'Background check',
    completedOn: news.report?.completedOn ?? news.occurredAt.slice(0, 10),
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
