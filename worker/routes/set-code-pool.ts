// PUT .../code-pools/:item: by hand or by itself, and from how many on the coordinators are told.
import { type CodePool, SetCodePool } from '../../contract/payment-code.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { ownCodeItems } from '../payment-codes/code-items.ts';
import { clearWarning, writePool } from '../store/payment-codes.ts';
import { showPool } from '../views/show-codes.ts';

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
