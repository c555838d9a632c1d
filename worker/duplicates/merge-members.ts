// POST .../merges: "these two are one person". Only by somebody who sees both; one they do not see does not exist.
import { type Merge, MergeMembers } from '../../contract/duplicates/duplicates.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { mergePair } from './merge-pair.ts';
import { pairHere } from './pair-here.ts';
import { showMerge } from './show-merge.ts';

export const mergeMembers = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const { keep, absorb } = await readBody(c, MergeMembers);
  const [kept, absorbed] = await pairHere(c, [keep, absorb]);
  if (kept.row.id !== keep || absorbed.row.id !== absorb) throw new Refused('already-decided');
  if (kept.row.associationId !== absorbed.row.associationId) {
    const detail = 'They are on the books of two associations. Each association keeps its own record.';
    throw new Refused({ code: 'not-allowed', detail });
  }
  // The kept record's owner sees both pasts, and the other's links end: that is not a club's to do to another club's people.
  const elsewhere = [...kept.registrations, ...absorbed.registrations].some(
    ({ path }) => path !== '' && !path.startsWith(place.row.path),
  );
  if (elsewhere) {
    const detail = `They are registered outside ${place.row.name} too. Ask ${place.association.name} to merge them.`;
    throw new Refused({ code: 'not-allowed', detail });
  }
  const row = await mergePair(ports, { keptId: keep, absorbedId: absorb, place, actor: by.email });
  if (row === 'already-decided') throw new Refused(row);
  return c.json(showMerge(row, new Map([kept, absorbed].map((each) => [each.row.id, each.row]))) satisfies Merge, 201);
});
