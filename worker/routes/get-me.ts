// GET /v1/me: what a personal link shows its owner. An official who opens it the first time is looked up at U.S. Soccer (U5).
import type { Me } from '../../contract/member.ts';
import { inBackground } from '../in-background.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { operation } from '../operation.ts';
import { lookUpNewOfficial } from '../ussf/look-up-by-hand.ts';
import { showMe } from '../views/show-me.ts';

export const getMe = operation(linkOwner(), async (c) => {
  inBackground(c, 'look-up-new-official', lookUpNewOfficial(c.var.ports, c.var.owner.member));
  c.header('cache-control', 'no-store');
  return c.json((await showMe(c.var.ports, c.var.owner)) satisfies Me);
});
