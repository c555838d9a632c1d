// PUT .../archive: put away with everything below it, or taken back. Nothing of its people, files or history is touched.
import { ArchiveOrganization } from '../../contract/tree/tree.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { fromAbove } from './from-above.ts';
import { showTreeItem } from './show-tree.ts';
import { setArchived } from './tree.store.ts';

export const archiveOrganization = operation(administrator(), inOrganization('manage'), fromAbove(), async (c) => {
  const { ports, place } = c.var;
  const { archived } = await readBody(c, ArchiveOrganization);
  const { email, offices } = c.var.administrator;
  await setArchived(ports, place.row, archived, email);
  const after = await getOrganization(ports.db, place.row.id);
  if (!after) throw new Refused('not-found');
  return c.json(await showTreeItem(ports.db, after.row, offices));
});
