// GET .../merges: what was merged in this branch lately, newest first, and what was undone.
import type { Merges } from '../../contract/duplicates/duplicates.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { membersAmong } from './duplicates.store.ts';
import { MERGES_SHOWN } from './limits.ts';
import { mergesIn } from './merges.store.ts';
import { showMerge } from './show-merge.ts';

export const getMerges = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const rows = await mergesIn(ports.db, place.row.path, MERGES_SHOWN);
  const members = await membersAmong(
    ports.db,
    rows.flatMap(({ keptId, absorbedId }) => [keptId, absorbedId]),
  );
  c.header('cache-control', 'no-store');
  return c.json({ merges: rows.map((row) => showMerge(row, members)) } satisfies Merges);
});
