// GET /v1/me: what a personal link shows its owner. An official who opens it the first time is looked up at U.S. Soccer (U5).
import type { Me } from '../../contract/people/member.ts';
import { lookUpNewOfficial } from '../certifications/look-up-by-hand.ts';
import { linkOwner } from '../people/link-owner.ts';
import { inBackground } from '../platform/in-background.ts';
import { operation } from '../platform/operation.ts';
import { showMe } from './show-me.ts';

export const getMe = operation(linkOwner(), async (c) => {
  inBackground(c, 'look-up-new-official', lookUpNewOfficial(c.var.ports, c.var.owner.member));
  c.header('cache-control', 'no-store');
  return c.json((await showMe(c.var.ports, c.var.owner)) satisfies Me);
});
