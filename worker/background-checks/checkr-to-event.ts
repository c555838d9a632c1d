// Checkr's words become ours here, and stop here.
import type { CheckrCandidate, CheckrReport } from '../../contract/background-checks/checkr-event.ts';
import type { SourcePerson } from '../people/rules/match-identity.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { type BackgroundOutcome, outcomeOf } from '../requirements/rules/background-check.ts';

/** What one message tells: who the candidate is, how a report stands, or both. */
export interface BackgroundNews {
  eventId: string;
  candidateId: string;
  /** Null when the message does not say who it is. */
  person: SourcePerson | null;
  /** The association's own name for the person, where it gave one. */
  customId: string | null;
  occurredAt: string;
  report: { id: string; outcome: BackgroundOutcome; completedOn: string | null } | null;
}

type Candidate = Omit<CheckrCandidate['data']['object'], 'id'>;

export function candidateNews(message: CheckrCandidate, messageId: string): BackgroundNews {
  const { object } = message.data;
  return { ...about(object.id, object), eventId: messageId, occurredAt: instant(message.created_at), report: null };
}

/** @param timeZone the association's. @returns a problem in words when the report's state is one we do not know. */
export function reportNews(
  message: CheckrReport,
  messageId: string,
  timeZone: string,
): BackgroundNews | { problem: string } {
  const { id, status, result = null, adjudication = null, completed_at, candidate_id, candidate } = message.data.object;
  const outcome = outcomeOf({ status, result, adjudication });
  if (outcome === null) return { problem: `A report's status ${status.slice(0, 40)} is not known` };
  const report = { id, outcome, completedOn: completed_at ? dayAt(new Date(completed_at), timeZone) : null };
  const occurredAt = instant(message.created_at);
  return { ...about(candidate_id, candidate ?? {}), eventId: messageId, occurredAt, report };
}

function about(candidateId: string, candidate: Candidate) {
  const { first_name, last_name, email, dob, custom_id } = candidate;
  const named = first_name && last_name;
  const person: SourcePerson | null = named
    ? { firstName: first_name, lastName: last_name, birthDate: dob ?? '', gender: null, email: email ?? '' }
    : null;
  return { candidateId, person, customId: custom_id || null };
}

const instant = (text: string): string => new Date(text).toISOString();
