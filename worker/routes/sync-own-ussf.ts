// POST /v1/me/ussf/syncs: an official has their record read now.
import { linkOwner } from '../middleware/link-owner.ts';
import { operation } from '../operation.ts';
import { syncByHand } from '../ussf/look-up-by-hand.ts';
import { ownSource } from '../ussf/own-records.ts';

export const syncOwnUssf = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  return c.json(await syncByHand(ports, await ownSource(ports, c.env, owner.member), owner.member, 'member'));
});
