// GET /v1/me: what a personal link shows its owner.
import type { Me } from '../../contract/member.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { operation } from '../operation.ts';
import { showMe } from '../views/show-me.ts';

export const getMe = operation(linkOwner(), async (c) => {
  c.header('cache-control', 'no-store');
  return c.json((await showMe(c.var.ports, c.var.owner)) satisfies Me);
});
