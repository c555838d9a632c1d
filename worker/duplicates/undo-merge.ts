// POST .../merges/:merge/undo: "they are two people after all". By the office that merged them, or one above it.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getRecord } from '../people/members.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { getMerge } from './merges.store.ts';
import { separatePair } from './separate-pair.ts';

export const undoMerge = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const row = await getMerge(ports.db, place.row.path, c.req.param('merge') ?? '');
  if (!row) throw new Refused('not-found');
  if (row.undoneAt !== null) throw new Refused('already-decided');
  const pair = await Promise.all([getRecord(ports, row.keptId), getRecord(ports, row.absorbedId)]);
  notOwnRecord(c, ...pair.filter((each) => each !== null));
  const refused = await separatePair(ports, row, by.email);
  if (refused) throw new Refused(refused);
  return c.body(null, 204);
});
