// What an event in the ledger says happened. Facts are never changed or removed: a correction is another fact.
import type { Decision } from '../../contract/certificate.ts';
import type { MatchField } from '../../contract/match-field.ts';
import type { Source } from '../../contract/source.ts';
import type { Course } from './course.ts';

export type LedgerFact =
  /** An administrator confirmed the registration: from now on something is expected of this member. */
  | { type: 'registration-confirmed'; registrationId: string }
  | { type: 'training-begun'; receipt: string }
  | {
      type: 'completion';
      completionId: string;
      course: Course;
      courseTitle: string;
      completedOn: string;
      /** Fields in which completion and member differed when they were last compared. */
      differs: MatchField[];
    }
  | { type: 'certificate-uploaded'; certificateId: string }
  | {
      type: 'certificate-decided';
      certificateId: string;
      decision: Decision;
      reason: string | null;
      completedOn: string | null;
    }
  /** The clock saw the last day pass. Changes nothing by itself: whoever reads after that day sees it anyway. */
  | { type: 'expired'; validUntil: string };

/** A fact with where it stands in time. */
export interface DatedFact {
  /** Unique; breaks ties, so that any order of arrival gives the same answer. */
  id: string;
  /** Instant it happened, ISO 8601 in UTC. For a completion the start of its day. */
  occurredAt: string;
  source: Source;
  fact: LedgerFact;
}
