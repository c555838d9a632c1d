// What an event in the ledger says happened. Facts are never changed or removed: a correction is another fact.
import type { Decision } from '../../../contract/certificates/certificate.ts';
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Source } from '../../../contract/core/source.ts';
import type { Attestation, CheckOutcome } from '../../../contract/evidence/evidence.ts';
import type { Language } from '../../../contract/people/member.ts';
import type { SetAsideBecause } from '../../../contract/standings/history.ts';
import type { CertificationState } from '../../../contract/ussf/certification.ts';
import type { BackgroundOutcome } from '../../requirements/rules/background-check.ts';
import type { Course } from '../../requirements/rules/course.ts';

/** What the association's policy said about a completion on the day it was recorded. A later policy changes no past decision. */
export interface RuleOfTheDay {
  /** The last day on which the completion counts; null when it never ends. */
  validUntil: string | null;
  lateMatch: 'offer' | 'approve';
  refresherOrder: 'in-turn' | 'any';
}

/** `rule`, `validUntil` and `day` are written by stamp-fact.ts as a fact enters the ledger; they are missing in older lines only. */
export type LedgerFact =
  /** An administrator confirmed the registration: from now on something is expected of this member. */
  | { type: 'registration-confirmed'; registrationId: string }
  | {
      type: 'training-begun';
      receipt: string;
      /** The day it was in the association. */
      day?: string;
    }
  | {
      type: 'completion';
      completionId: string;
      course: Course;
      courseTitle: string;
      completedOn: string;
      /** Fields in which completion and member differed when they were compared. */
      differs: MatchField[];
      /** Instant of that comparison: after a correction the later one counts. */
      examinedAt: string;
      rule?: RuleOfTheDay;
    }
  /** The association said whose completion this is (S7, S8), whatever differs and whenever it was finished. */
  | {
      type: 'completion-linked';
      completionId: string;
      /** Fields in which completion and member differ; the association linked them all the same. */
      differs?: MatchField[];
      validUntil?: string | null;
    }
  /** It is not this member's: the association said so with a reason, or it is another's, or nobody's for certain. */
  | { type: 'completion-set-aside'; completionId: string; reason: string | null; because?: SetAsideBecause }
  /** The registrar applied a correction the member asked for (S12). Values are never in the ledger. */
  | { type: 'identity-corrected'; fields: MatchField[] }
  | { type: 'certificate-uploaded'; certificateId: string }
  | {
      type: 'certificate-decided';
      certificateId: string;
      decision: Decision;
      reason: string | null;
      completedOn: string | null;
      /** The last day that the certificate itself names, as the reviewer read it: it counts before any rule. */
      validThrough?: string | null;
      /** Only with an approval. */
      validUntil?: string | null;
    }
  /** A reviewer took a decision back: the certificate waits again. The decision stays in the ledger. */
  | { type: 'certificate-reopened'; certificateId: string }
  /** A background-check report changed; the last word on each report counts. */
  | {
      type: 'background-check';
      reportId: string;
      outcome: BackgroundOutcome;
      completedOn: string | null;
      validUntil?: string | null;
    }
  /** The member, or a parent for them, signed this version of a text. */
  | {
      type: 'acknowledged';
      version: number;
      language: Language;
      /** As they typed them. */
      name: string;
      parent: string | null;
      validUntil?: string | null;
    }
  /** The member said whether they are often enough with children. */
  | { type: 'attested'; answer: Attestation; validUntil?: string | null }
  /** Somebody looked, or took fingerprints: that they did, never what came out in words. */
  | {
      type: 'check-recorded';
      outcome: CheckOutcome;
      on: string;
      place: string | null;
      /** The last day that the proof itself names. */
      validThrough: string | null;
      validUntil?: string | null;
    }
  /** U.S. Soccer's record of a licence that speaks to this requirement changed. */
  | {
      type: 'certification';
      /** `${discipline}_${license_id}` */
      license: string;
      title: string;
      /** What is only missing from an answer is no word of U.S. Soccer's yet. */
      state: Exclude<CertificationState, 'unconfirmed'>;
      issueDate: string | null;
      expirationDate: string | null;
      /** Instant at which the record was read: the later reading counts. */
      readAt: string;
    }
  /** A registrar said that another record is this person too: its ledger counts here as well, from its first line. */
  | { type: 'members-merged'; mergeId: string; absorbed: string }
  /** The other side of it: from now on this person is written of in the kept record's ledger. */
  | { type: 'merged-into'; mergeId: string; kept: string }
  /** They are two people after all. Events named here were about the other one, and are repeated in their ledger. */
  | { type: 'merge-undone'; mergeId: string; handedOver: string[] }
  /** The clock saw the last day pass. Changes nothing by itself: whoever reads after that day sees it anyway. */
  | { type: 'expired'; validUntil: string };

/** A fact with where it stands in time. */
export interface DatedFact {
  /** Unique and random: names the line, decides nothing. */
  id: string;
  /** The idempotency key: what happened, in one text. The last to break a tie. */
  key: string;
  /** Instant it happened, ISO 8601 in UTC. For a completion the start of its day. */
  occurredAt: string;
  source: Source;
  fact: LedgerFact;
}
