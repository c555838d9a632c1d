// POST .../people/:member/ussf/syncs: reads U.S. Soccer's record now instead of at its turn.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { USSF_BY_ADMINISTRATOR_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { sourceFor, syncByHand } from './look-up-by-hand.ts';

export const syncUssf = operation(administrator(), inOrganization('look-up'), async (c) => {
  const { ports, administrator: who } = c.var;
  const member = await memberHere(c);
  const limit = { name: who.email, perHourMax: USSF_BY_ADMINISTRATOR_PER_HOUR_MAX };
  return c.json(
    await syncByHand(ports, await sourceFor(ports, c.env, member.row.associationId, limit), member, 'office'),
  );
});
