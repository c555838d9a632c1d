// Which of our requirements a U.S. Soccer licence speaks to. Pure. Source: FACTS, "safety_1 = SafeSport Trained and
// safety_2 = background check"; a referee licence of the pathway is the referee licence.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { CertificationKind } from '../../../contract/ussf/certification.ts';

const BY_KIND: Partial<Record<CertificationKind, Requirement>> = {
  safesport: 'abuse-prevention',
  'background-check': 'background-check',
  referee: 'referee-license',
};

export const requirementOf = (kind: CertificationKind): Requirement | null => BY_KIND[kind] ?? null;
