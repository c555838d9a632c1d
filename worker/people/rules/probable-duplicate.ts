// Whether two records on the books are probably one person: by the rule that also looks at whoever registers, and by phone. A hint for
// a registrar who sees both, never a merge. Pure; birth dates come as hashes, equality is all that is asked of them.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Identity } from '../../../contract/people/member.ts';
import { foldName } from './fold-name.ts';
import { differingFields, isProbablySame } from './match-identity.ts';
import { isNearName } from './near-name.ts';

/** @returns in what they differ, or null where they are probably two people. */
export function duplicateBy(a: Identity, b: Identity, samePhone: boolean): MatchField[] | null {
  const differs = differingFields(a, b);
  // A household shares a phone: the first name must be the same, or near.
  const byPhone =
    samePhone && (foldName(a.firstName) === foldName(b.firstName) || isNearName(a.firstName, b.firstName));
  return byPhone || isProbablySame(a, b) ? differs : null;
}
