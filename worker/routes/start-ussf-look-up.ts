// POST .../sources/ussf/look-ups: everybody is due again, those who were not found too.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { readAccess } from '../store/ussf-access.ts';
import { enlistOfficials } from '../store/ussf-officials.ts';
import { showUssfAccess } from '../views/show-ussf-access.ts';

export const startUssfLookUp = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { id, path } = place.association;
  if (!(await readAccess(ports.db, id))?.enabledAt) throw new Refused('not-allowed');
  await enlistOfficials(ports.db, path, ports.now.toISOString());
  await ports.wake('ussf');
  return c.json(await showUssfAccess(ports, c.env, place));
});
