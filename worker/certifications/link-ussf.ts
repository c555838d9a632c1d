// PUT .../people/:member/ussf: this member has that U.S. Soccer number. Their licences are read at once.
import { LinkUssf } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { USSF_BY_ADMINISTRATOR_PER_HOUR_MAX } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { findByHand, linkByHand, sourceFor } from './look-up-by-hand.ts';

export const linkUssf = operation(administrator(), inOrganization('look-up'), async (c) => {
  const { ports, administrator: who } = c.var;
  const member = await memberHere(c);
  notOwnRecord(c, member);
  const { ussfId, foundBy } = await readBody(c, LinkUssf);
  const limit = { name: who.email, perHourMax: USSF_BY_ADMINISTRATOR_PER_HOUR_MAX };
  const source = await sourceFor(ports, c.env, member.row.associationId, limit);
  const found = await findByHand(source, foundBy ?? { by: 'ussf-id', ussfId });
  const person = found.find((each) => each.ussfId === ussfId);
  if (!person) throw new Refused('not-found');
  return c.json(await linkByHand(ports, source, member, person, 'office'));
});
