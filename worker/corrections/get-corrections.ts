// GET .../corrections: what members of this branch ask to have corrected, old and new side by side.
import type { Correction, Corrections } from '../../contract/corrections/correction.ts';
import type { Identity } from '../../contract/people/member.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getMember } from '../people/members.store.ts';
import { REVIEW_PAGE_ITEMS } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { openCorrections } from './corrections.store.ts';

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
