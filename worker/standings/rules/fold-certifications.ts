// U.S. Soccer's licenses as findings for a standing: a license that is held approves until its own last day, one that was
// taken away asks for something. Pure; the same facts in any order give the same findings.
import type { Why } from '../../../contract/standings/why.ts';
import { approvedBy, byTime, compare, type FactOf, type Finding, factsOf } from './finding.ts';
import type { DatedFact } from './ledger-fact.ts';

export interface Certifications {
  held: Finding[];
  /** Each puts in doubt what was approved before it by other proof, until the association says otherwise. */
  revoked: Finding[];
}

/** The last word on each license counts, by when it was read. One that was replaced by a higher one says nothing. */
export function certificationFindings(facts: readonly DatedFact[]): Certifications {
  const last = new Map(
    factsOf(facts, 'certification')
      .toSorted(byReading)
      .map((each) => [each.fact.license, each]),
  );
  const said = [...last.values()];
  return {
    held: said
      .filter(({ fact }) => fact.state !== 'upgraded' && fact.state !== 'revoked')
      .map((at) => approvedBy(at, at.fact.expirationDate)),
    revoked: said.filter(({ fact }) => fact.state === 'revoked').map(revocation),
  };
}

function revocation(at: DatedFact): Finding {
  const why: Why = { key: 'revoked', who: 'member', action: 'contact-association', since: at.occurredAt };
  return { at, state: 'requires-action', validUntil: null, why };
}

/** Read at the same instant, what takes away is the later word. */
const WEIGHT = ['active', 'expired', 'upgraded', 'revoked'];

const byReading = (a: FactOf<'certification'>, b: FactOf<'certification'>): number =>
  compare(a.fact.readAt, b.fact.readAt) ||
  WEIGHT.indexOf(a.fact.state) - WEIGHT.indexOf(b.fact.state) ||
  compare(a.fact.expirationDate ?? '9999-12-31', b.fact.expirationDate ?? '9999-12-31') ||
  byTime(a, b);
