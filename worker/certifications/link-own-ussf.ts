// PUT /v1/me/ussf: an official says which record is theirs; only one that bears their address or name is taken.
import { LinkUssf } from '../../contract/ussf/ussf.ts';
import { linkOwner } from '../people/link-owner.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { linkByHand } from './look-up-by-hand.ts';
import { ownRecords, ownSource } from './own-records.ts';

export const linkOwnUssf = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { ussfId, foundBy } = await readBody(c, LinkUssf);
  const source = await ownSource(ports, c.env, owner.member);
  const own = await ownRecords(
    ports,
    source,
    owner.member,
    foundBy ?? { by: 'ussf-id', ussfId },
    dayAt(ports.now, owner.place.policy.timeZone),
  );
  const person = own.find((each) => each.ussfId === ussfId);
  if (!person) throw new Refused('not-found');
  return c.json(await linkByHand(ports, source, owner.member, person, 'member'));
});
