// POST /v1/me/ussf/look-ups: an official searches, and sees only their own record (U6).
import { UssfLookUp, type UssfPeople } from '../../contract/ussf/ussf.ts';
import { linkOwner } from '../people/link-owner.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { ownRecords, ownSource } from './own-records.ts';

export const lookUpOwnUssf = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const by = await readBody(c, UssfLookUp);
  const source = await ownSource(ports, c.env, owner.member);
  return c.json({
    people: await ownRecords(ports, source, owner.member, by, dayAt(ports.now, owner.place.policy.timeZone)),
  } satisfies UssfPeople);
});
