// GET .../corrections: what members of this branch ask to have corrected, old and new side by side.
import type { Correction, Corrections } from '../../contract/correction.ts';
import type { Identity } from '../../contract/member.ts';
import { REVIEW_PAGE_ITEMS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { openCorrections } from '../store/corrections.ts';
import { getMember } from '../store/members.ts';

export const getCorrections = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const items: Correction[] = [];
  for (const row of await openCorrections(ports.db, place.association.id, place.row.path, REVIEW_PAGE_ITEMS)) {
    const member = await getMember(ports, row.memberId);
    if (!member) continue;
    const proposed = JSON.parse(await ports.keys.open(row.proposedSealed)) as Identity;
    const { id, memberId, askedAt, fields } = row;
    items.push({ id, memberId, askedAt, fields, now: member.identity, proposed });
  }
  c.header('cache-control', 'no-store');
  return c.json({ items } satisfies Corrections);
});
