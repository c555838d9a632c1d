// PUT .../archive: put away with everything below it, or taken back. Nothing of its people, files or history is touched.
import { ArchiveOrganization } from '../../contract/tree.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { fromAbove } from '../middleware/from-above.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { getOrganization } from '../store/organizations.ts';
import { setArchived } from '../store/tree.ts';
import { showTreeItem } from '../views/show-tree.ts';

export const archiveOrganization = operation(administrator(), inOrganization('manage'), fromAbove(), async (c) => {
  const { ports, place } = c.var;
  const { archived } = await readBody(c, ArchiveOrganization);
  const { email, offices } = c.var.administrator;
  await setArchived(ports, place.row, archived, email);
  const after = await getOrganization(ports.db, place.row.id);
  if (!after) throw new Refused('not-found');
  return c.json(await showTreeItem(ports.db, after.row, offices));
});
