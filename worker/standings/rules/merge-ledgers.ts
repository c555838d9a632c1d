// Two ledgers of one person, and taking them apart again. Pure. A merge moves no line: whoever reads the kept record's ledger
// reads the other's too. Undoing says which lines since then were about the other one.
import type { DatedFact, LedgerFact } from './ledger-fact.ts';

const MERGE_WORDS: readonly LedgerFact['type'][] = ['members-merged', 'merged-into', 'merge-undone'];

export const isMergeWord = (fact: LedgerFact): boolean => MERGE_WORDS.includes(fact.type);

/** The facts a standing is made of: without those handed back to another record, and without the words about merging themselves. */
export function countingFacts(facts: readonly DatedFact[]): DatedFact[] {
  const gone = new Set(facts.flatMap(({ fact }) => (fact.type === 'merge-undone' ? fact.handedOver : [])));
  return facts.filter(({ id, fact }) => !gone.has(id) && !isMergeWord(fact));
}

/** What is known to be the absorbed record's, by id. */
export interface Belonging {
  registrations: ReadonlySet<string>;
  certificates: ReadonlySet<string>;
  /** Completions that were theirs when the two were merged. */
  completions: ReadonlySet<string>;
  /** Completions that came since and are nearer to the absorbed record than to the kept one. */
  newCompletions: ReadonlySet<string>;
  /** Reports of background checks whose candidate was theirs. */
  reports: ReadonlySet<string>;
  /** The U.S. Soccer number that was followed since was theirs. */
  certifications: boolean;
}

export interface HandOver {
  /** Lines that do not count for the kept record any more. */
  from: string[];
  /** Of these, the lines repeated in the absorbed record's ledger; the rest were comparisons, made anew on both sides. */
  repeated: string[];
}

/** @param before lines of the kept record's own ledger up to the merge. @param since those after it. */
export function handOver(before: readonly DatedFact[], since: readonly DatedFact[], theirs: Belonging): HandOver {
  const compared = new Set(before.flatMap(({ fact }) => (fact.type === 'completion' ? [fact.completionId] : [])));
  const repeated = since.filter(({ fact }) => isTheirs(fact, theirs)).map(({ id }) => id);
  const again = since.filter(
    ({ fact }) =>
      fact.type === 'completion' && (theirs.completions.has(fact.completionId) || compared.has(fact.completionId)),
  );
  return { from: [...repeated, ...again.map(({ id }) => id)], repeated };
}

function isTheirs(fact: LedgerFact, theirs: Belonging): boolean {
  switch (fact.type) {
    case 'registration-confirmed':
      return theirs.registrations.has(fact.registrationId);
    case 'certificate-uploaded':
    case 'certificate-decided':
    case 'certificate-reopened':
      return theirs.certificates.has(fact.certificateId);
    case 'completion-linked':
    case 'completion-set-aside':
      return theirs.completions.has(fact.completionId) || theirs.newCompletions.has(fact.completionId);
    case 'completion':
      return theirs.newCompletions.has(fact.completionId);
    case 'background-check':
      return theirs.reports.has(fact.reportId);
    case 'certification':
      return theirs.certifications;
    default:
      return false;
  }
}
