// POST .../people/:member/ussf/look-ups: searches U.S. Soccer by email, number, or name and state. Nothing is stored.
import { UssfLookUp, type UssfPeople } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { readBody } from '../platform/http/read-body.ts';
import { USSF_BY_ADMINISTRATOR_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { findByHand, sourceFor } from './look-up-by-hand.ts';

export const lookUpUssf = operation(administrator(), inOrganization('look-up'), async (c) => {
  const { ports, administrator: who } = c.var;
  const member = await memberHere(c);
  const by = await readBody(c, UssfLookUp);
  const limit = { name: who.email, perHourMax: USSF_BY_ADMINISTRATOR_PER_HOUR_MAX };
  const source = await sourceFor(ports, c.env, member.row.associationId, limit);
  return c.json({ people: await findByHand(source, by) } satisfies UssfPeople);
});
