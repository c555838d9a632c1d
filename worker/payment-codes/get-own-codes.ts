// GET /v1/me/payment-codes: what this coach asked for, and the codes they got. Theirs alone.
import type { OwnCodes } from '../../contract/payment-codes/payment-code.ts';
import { linkOwner } from '../people/link-owner.ts';
import { operation } from '../platform/operation.ts';
import { ownRequests } from './payment-codes.store.ts';
import { showOwnCode } from './show-own-code.ts';

export const getOwnCodes = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const rows = await ownRequests(ports.db, owner.member.row.id);
  c.header('cache-control', 'no-store');
  return c.json({ items: await Promise.all(rows.map((row) => showOwnCode(ports, row))) } satisfies OwnCodes);
});
