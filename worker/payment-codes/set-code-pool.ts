// PUT .../code-pools/:item: by hand or by itself, and from how many on the coordinators are told.
import { type CodePool, SetCodePool } from '../../contract/payment-codes/payment-code.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { ownCodeItems } from './code-items.ts';
import { clearWarning, writePool } from './payment-codes.store.ts';
import { showPool } from './show-codes.ts';

export const setCodePool = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports, place } = c.var;
  const set = await readBody(c, SetCodePool);
  const item = (await ownCodeItems(ports.db, place)).find(({ id }) => id === c.req.param('item'));
  if (!item) throw new Refused('not-found');
  const of = { organizationId: place.row.id, item: item.id };
  await writePool(ports.db, { ...of, ...set });
  await clearWarning(ports.db, of);
  return c.json((await showPool(ports, place.row.id, item)) satisfies CodePool);
});
