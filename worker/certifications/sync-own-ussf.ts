// POST /v1/me/ussf/syncs: an official has their record read now.
import { linkOwner } from '../people/link-owner.ts';
import { operation } from '../platform/operation.ts';
import { syncByHand } from './look-up-by-hand.ts';
import { ownSource } from './own-records.ts';

export const syncOwnUssf = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  return c.json(await syncByHand(ports, await ownSource(ports, c.env, owner.member), owner.member, 'member'));
});
