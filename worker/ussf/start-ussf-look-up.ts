// POST .../sources/ussf/look-ups: everybody is due again, those who were not found too.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { showUssfAccess } from './show-ussf-access.ts';
import { readAccess } from './ussf-access.store.ts';
import { enlistOfficials } from './ussf-officials.store.ts';

export const startUssfLookUp = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { id, path } = place.association;
  if (!(await readAccess(ports.db, id))?.enabledAt) throw new Refused('not-allowed');
  await enlistOfficials(ports.db, path, ports.now.toISOString());
  await ports.wake('ussf');
  return c.json(await showUssfAccess(ports, c.env, place));
});
