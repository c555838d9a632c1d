// U.S. Soccer's licences as findings for a standing: a licence that is held approves until its own last day, one that was
// taken away asks for something. Pure; the same facts in any order give the same findings.
import type { Why } from '../../contract/why.ts';
import type { DatedFact, LedgerFact } from './ledger-fact.ts';

type Said = DatedFact & { fact: Extract<LedgerFact, { type: 'certification' }> };

export interface CertificationFinding {
  at: DatedFact;
  state: 'approved' | 'requires-action';
  validUntil: string | null;
  why: Why;
}

/** The last word on each licence counts, by when it was read. One that was replaced by a higher one says nothing. */
export function certificationFindings(facts: readonly DatedFact[]): CertificationFinding[] {
  const said = facts.filter((each): each is Said => each.fact.type === 'certification').sort(byReading);
  const last = new Map(said.map((each) => [each.fact.license, each]));
  return [...last.values()].flatMap((at): CertificationFinding[] => {
    const { state, expirationDate } = at.fact;
    if (state === 'upgraded') return [];
    if (state === 'revoked') {
      const why: Why = { key: 'revoked', who: 'member', action: 'contact-association', since: at.occurredAt };
      return [{ at, state: 'requires-action', validUntil: null, why }];
    }
    const why: Why = { key: 'approved', who: 'nobody', action: 'none', since: at.occurredAt };
    return [{ at, state: 'approved', validUntil: expirationDate, why }];
  });
}

const byReading = (a: Said, b: Said): number =>
  a.fact.readAt === b.fact.readAt ? (a.id < b.id ? -1 : 1) : a.fact.readAt < b.fact.readAt ? -1 : 1;
